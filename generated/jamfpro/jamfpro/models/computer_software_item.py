"""ComputerSoftwareItem, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerSoftwareItem(Model):
    """An application, a font or a plug-in."""

    name: str | None = None
    path: str | None = None
    version: str | None = None
    bundle_id: str | None = None
