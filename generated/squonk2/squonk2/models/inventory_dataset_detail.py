"""InventoryDatasetDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InventoryDatasetDetail(Model):
    """Inventory dataset, in detail."""

    id: str
    """Id of the dataset."""
    version: int
    """Version of it."""
    filename: str
    """Name of the file."""
    unit_id: str
    """Id of the unit."""
