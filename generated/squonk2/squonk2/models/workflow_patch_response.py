"""WorkflowPatchResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowPatchResponse(Model):
    """Workflow, as changed."""

    validated: bool
    """Whether the definition is valid."""
