"""WorkflowPatchBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.files import FileContent


class WorkflowPatchBody(Model):
    """Workflow patch, as sent."""

    name: str | None = None
    """Name of the workflow."""
    definition: str | None = None
    """Definition of the workflow, as YAML."""
    definition_file: FileContent | None = field(codec=lambda: BINARY, default=None)
    """Definition of the workflow, as a file."""
