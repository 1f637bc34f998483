"""ProductDmStorageDetailSize, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductDmStorageDetailSize(Model):
    """How much is stored."""

    peak: str
    """Most that was stored in the billing period."""
    current: str
    """Whether the current rate alone is wanted."""
    unit_size: str
    """Size of one unit of storage, as text."""
    units_used: int
    """Units of storage that are in use."""
