"""ComputerAttachment, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerAttachment(Model):
    """A file that is kept with the record."""

    id: str | None = None
    """Number of the file."""
    name: str | None = None
    """Name of the file."""
    file_type: str | None = field(name="fileType", default=None)
    """Media type of the file."""
    size_bytes: int | None = field(name="sizeBytes", default=None)
    """Size, in bytes."""
