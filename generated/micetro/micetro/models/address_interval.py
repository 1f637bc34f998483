"""AddressInterval, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class AddressInterval(Model):
    """Addresses from one to another, both included."""

    from_: str | None = field(name="from", default=None)
    """First address."""
    to: str | None = None
    """Last address."""
