"""ProductDmStorageDetailCoins, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductDmStorageDetailCoins(Model):
    """What the storage costs."""

    used: float
    """Coins that were used in this billing period."""
    unit_cost: float
    """Coins of one unit of storage."""
