"""ProcessingChargeItem, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class ProcessingChargeItem(Model):
    """Processing charge item."""

    id: int
    """Id."""
    sqn: int
    """Sqn."""
    name: str | None = None
    """Its name."""
    username: str
    """Name of the user."""
    timestamp: str
    """Timestamp."""
    coins: str
    """Coins that were charged."""
    additional_data: dict[str, Any] | None = None
    """Additional data."""
