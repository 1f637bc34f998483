"""WorkflowDefinitionGetResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class WorkflowDefinitionGetResponse(Model):
    """Workflow definition, as asked for."""

    definition: str
    """Definition of the workflow, as YAML."""
