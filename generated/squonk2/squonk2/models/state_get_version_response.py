"""StateGetVersionResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class StateGetVersionResponse(Model):
    """Which server answers."""

    version: str
    """Version of it."""
