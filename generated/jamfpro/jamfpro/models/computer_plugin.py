"""ComputerPlugin, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPlugin(Model):
    """A plug-in of a browser. Not in version 3."""

    name: str | None = None
    version: str | None = None
    path: str | None = None
