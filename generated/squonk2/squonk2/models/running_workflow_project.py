"""RunningWorkflowProject, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class RunningWorkflowProject(Model):
    """The project that a workflow runs in."""

    id: str | None = None
    """Id of the running workflow."""
    name: str | None = None
    """Name of the running workflow."""
