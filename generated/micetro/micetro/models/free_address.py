"""FreeAddress, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class FreeAddress(Model):
    """A free address."""

    address: str
    """IPv4 or IPv6 address, as text."""
