"""WorkflowGetAllResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .workflow_summary import WorkflowSummary


class WorkflowGetAllResponse(Model):
    """Workflows that the caller may see."""

    count: int
    """How many there are."""
    workflows: list[WorkflowSummary] = field(codec=lambda: array(model(models.WorkflowSummary)))
    """Workflows that the caller may see."""
