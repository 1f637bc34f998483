"""WorkflowSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class WorkflowSummary(Model):
    """Workflow, in short."""

    id: str
    """Id of the workflow."""
    name: str
    """Name of the workflow."""
    workflow_name: str | None = None
    """Name of the workflow for people."""
    workflow_description: str | None = None
    """What the workflow is for."""
    version: str | None = None
    """Version of it."""
    validated: bool
    """Whether the definition is valid."""
    source_id: str | None = None
    """Id of the source."""
    scope: Literal["GLOBAL", "AS_ORGANISATION", "AS_UNIT"] | str
    """Who may use it."""
    scope_id: str | None = None
    """Id of whatever the scope is."""
