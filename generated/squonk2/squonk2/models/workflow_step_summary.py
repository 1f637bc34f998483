"""WorkflowStepSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class WorkflowStepSummary(Model):
    """Workflow step, in short."""

    name: str
    """Name of the step."""
    specification: dict[str, Any]
    """What to run and with which variables, as JSON in text."""
