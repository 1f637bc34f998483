"""ProductsGetDefaultStorageCostDefaultStorageCost, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductsGetDefaultStorageCostDefaultStorageCost(Model):
    """What a unit of storage costs."""

    cost: str
    """Price in the currency of the server, as decimal text."""
    units: str
    """What a unit of storage is."""
    description: str
    """What it is, for people."""
