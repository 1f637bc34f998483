"""ProductDmStorageDetailCoins, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductDmStorageDetailCoins(Model):
    """Product dm storage detail coins."""

    used: float
    """Used."""
    unit_cost: float
    """Unit cost."""
