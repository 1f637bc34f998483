"""InventoryProjectDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InventoryProjectDetail(Model):
    """Inventory project, in detail."""

    id: str
    """Id of the project."""
    name: str
    """Name of the project."""
    unit_id: str
    """Id of the unit."""
