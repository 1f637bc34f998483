"""AssetPostBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import BINARY
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.files import FileContent


class AssetPostBody(Model):
    """Asset post, as sent."""

    name: str
    """Name of the asset."""
    content_file: FileContent | None = field(codec=lambda: BINARY, default=None)
    """The content, as a file."""
    content_string: str | None = None
    """The content, as text."""
    scope: Literal["USER", "PRODUCT", "UNIT", "ORGANISATION", "GLOBAL"] | str
    """Who may use it."""
    scope_id: str | None = None
    """Id of whatever the scope is."""
    secret: bool
    """Whether the content is hidden from users."""
    description: str | None = None
    """What it is, for people."""
