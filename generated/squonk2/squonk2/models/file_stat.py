"""FileStat, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class FileStat(Model):
    """What the file system says of a file."""

    size: int
    """Size, in bytes."""
    modified: str
    """When it last changed, as RFC 3339."""
