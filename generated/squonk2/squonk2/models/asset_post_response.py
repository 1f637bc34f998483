"""AssetPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class AssetPostResponse(Model):
    """Asset, as created."""

    id: str
    """Id of the asset."""
