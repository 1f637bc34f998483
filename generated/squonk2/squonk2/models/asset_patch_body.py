"""AssetPatchBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.files import FileContent


class AssetPatchBody(Model):
    """Asset patch, as sent."""

    content_file: FileContent | None = field(codec=lambda: BINARY, default=None)
    """The content, as a file."""
    content_string: str | None = None
    """The content, as text."""
    description: str | None = None
    """What it is, for people."""
