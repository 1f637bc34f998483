"""IssuedCommission, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class IssuedCommission(Model):
    """A commission that was booked."""

    serial: int
    """Number to accept or reject it by."""
