"""WorkflowRunPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowRunPostResponse(Model):
    """Workflow run, as created."""

    id: str
    """Id of the running workflow."""
