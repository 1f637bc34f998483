"""ComputerSoftwareItem, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerSoftwareItem(Model):
    """An application, a font or a plug-in."""

    name: str | None = None
    """Name of the item."""
    path: str | None = None
    """Where it is on the disk."""
    version: str | None = None
    """Version of the item."""
    bundle_id: str | None = None
    """Id of the bundle, such as `com.apple.Safari`."""
