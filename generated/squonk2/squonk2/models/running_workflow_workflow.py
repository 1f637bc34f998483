"""RunningWorkflowWorkflow, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class RunningWorkflowWorkflow(Model):
    """The workflow that is run."""

    id: str
    """Id of the running workflow."""
    name: str
    """Name of the running workflow."""
    version: str
    """Version of it."""
