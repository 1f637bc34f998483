"""ComputerFont, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerFont(Model):
    """A font. Not in version 3."""

    name: str | None = None
    """Name of the font."""
    version: str | None = None
    """Version of the font."""
    path: str | None = None
    """Where it is on the disk."""
