"""ComputerPlugin, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPlugin(Model):
    """A plug-in of a browser. Not in version 3."""

    name: str | None = None
    """Name of the plug-in."""
    version: str | None = None
    """Version of the plug-in."""
    path: str | None = None
    """Where it is on the disk."""
