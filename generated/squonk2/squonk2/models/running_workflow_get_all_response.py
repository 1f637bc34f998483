"""RunningWorkflowGetAllResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .running_workflow_summary import RunningWorkflowSummary


class RunningWorkflowGetAllResponse(Model):
    """Workflows that run or ran."""

    count: int
    """How many there are."""
    running_workflows: list[RunningWorkflowSummary] = field(codec=lambda: array(model(models.RunningWorkflowSummary)))
    """Workflows that run or ran."""
