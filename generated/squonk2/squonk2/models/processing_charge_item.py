"""ProcessingChargeItem, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class ProcessingChargeItem(Model):
    """One charge for an instance."""

    id: int
    """Number of the charge."""
    sqn: int
    """Number of the charge, given by the merchant; charges of a number count once."""
    name: str | None = None
    """Name of the charge."""
    username: str
    """Name of the user."""
    timestamp: str
    """When it was charged, as RFC 3339."""
    coins: str
    """Coins that were charged."""
    additional_data: dict[str, Any] | None = None
    """What the merchant said of the charge."""
