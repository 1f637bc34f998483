"""ProductsGetDefaultStorageCostDefaultStorageCost, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductsGetDefaultStorageCostDefaultStorageCost(Model):
    """Products get default storage cost default storage cost."""

    cost: str
    """Price in the currency of the server, as decimal text."""
    units: str
    """Units."""
    description: str
    """Description."""
