"""WorkflowPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowPostResponse(Model):
    """Workflow, as created."""

    id: str
    """Id of the workflow."""
    validated: bool
    """Whether the definition is valid."""
