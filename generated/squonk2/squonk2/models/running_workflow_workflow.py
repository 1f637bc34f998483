"""RunningWorkflowWorkflow, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class RunningWorkflowWorkflow(Model):
    """Running workflow workflow."""

    id: str
    """Id."""
    name: str
    """Its name."""
    version: str
    """Version of it."""
