"""WorkflowVersionPutResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowVersionPutResponse(Model):
    """Workflow version, as put."""

    id: str
    """Id of the workflow."""
