"""StateGetVersionResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class StateGetVersionResponse(Model):
    """State get version response."""

    version: str
    """Version of it."""
