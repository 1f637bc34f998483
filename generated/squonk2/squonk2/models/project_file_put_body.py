"""ProjectFilePutBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.files import FileContent


class ProjectFilePutBody(Model):
    """Project file put, as sent."""

    file: FileContent = field(codec=lambda: BINARY)
    """Name of the file; in an upload, its content."""
    as_filename: str | None = None
    """Name to store the file under, if not its own."""
    path: str | None = None
    """Directory in the project, beginning with a slash."""
