"""RunningWorkflowStepsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .running_workflow_step import RunningWorkflowStep


class RunningWorkflowStepsGetResponse(Model):
    """Running workflow steps, as asked for."""

    count: int
    """How many there are."""
    running_workflow_steps: list[RunningWorkflowStep] = field(codec=lambda: array(model(models.RunningWorkflowStep)))
    """Steps that run or ran."""
