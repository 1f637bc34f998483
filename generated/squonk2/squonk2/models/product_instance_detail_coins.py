"""ProductInstanceDetailCoins, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductInstanceDetailCoins(Model):
    """What the instances cost."""

    used: float
    """Coins that were used in this billing period."""
