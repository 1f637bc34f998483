"""ProductDmStorageDetailSize, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductDmStorageDetailSize(Model):
    """Product dm storage detail size."""

    peak: str
    """Peak."""
    current: str
    """Whether the current rate alone is wanted."""
    unit_size: str
    """Unit size."""
    units_used: int
    """Units used."""
