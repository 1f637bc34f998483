"""WorkflowPostBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.files import FileContent


class WorkflowPostBody(Model):
    """Workflow post, as sent."""

    name: str
    """Name of the workflow."""
    definition: str | None = None
    """Definition of the workflow, as YAML."""
    definition_file: FileContent | None = field(codec=lambda: BINARY, default=None)
    """Definition of the workflow, as a file."""
    scope: Literal["GLOBAL", "AS_ORGANISATION", "AS_PROJECT"] | str
    """Who may use it."""
    scope_id: str | None = None
    """Id of whatever the scope is."""
