"""RunningWorkflowProject, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class RunningWorkflowProject(Model):
    """Running workflow project."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Its name."""
