"""VersionGetResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class VersionGetResponse(Model):
    """Version, as asked for."""

    version: str
    """Version of it."""
