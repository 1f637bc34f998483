"""HoldInfo, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class HoldInfo(Model):
    """Who keeps an address for a while."""

    expiry_time: str | None = field(name="expiryTime", default=None)
    """When that ends."""
    username: str | None = None
    """Name of the user."""
