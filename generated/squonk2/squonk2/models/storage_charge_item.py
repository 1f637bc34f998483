"""StorageChargeItem, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class StorageChargeItem(Model):
    """Storage charge item."""

    item_number: int
    """Item number."""
    date: str
    """Date."""
    coins: str
    """Coins that were charged."""
    current_burn_rate: str | None = None
    """Current burn rate."""
    closed: str | None = None
    """Closed."""
    additional_data: dict[str, Any] | None = None
    """Additional data."""
