"""StorageChargeItem, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class StorageChargeItem(Model):
    """The charge for storage of one day."""

    item_number: int
    """Place of the charge in its series, from 1."""
    date: str
    """Day that it is for."""
    coins: str
    """Coins that were charged."""
    current_burn_rate: str | None = None
    """Coins that storage takes a day, as it is now."""
    closed: str | None = None
    """When the charge was closed; absent while it still grows."""
    additional_data: dict[str, Any] | None = None
    """What the merchant said of the charge."""
