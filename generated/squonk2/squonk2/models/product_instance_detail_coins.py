"""ProductInstanceDetailCoins, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductInstanceDetailCoins(Model):
    """Product instance detail coins."""

    used: float
    """Used."""
