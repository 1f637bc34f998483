"""InventoryDatasetDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InventoryDatasetDetail(Model):
    """Inventory dataset, in detail."""

    id: str
    """Id."""
    version: int
    """Version of it."""
    filename: str
    """Filename."""
    unit_id: str
    """Id of the unit."""
