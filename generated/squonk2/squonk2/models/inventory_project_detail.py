"""InventoryProjectDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class InventoryProjectDetail(Model):
    """Inventory project, in detail."""

    id: str
    """Id."""
    name: str
    """Its name."""
    unit_id: str
    """Id of the unit."""
