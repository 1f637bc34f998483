"""ExchangeRatePutBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ExchangeRatePutBody(Model):
    """Exchange rate put, as sent."""

    rate: str
    """Coins for a unit of cost, as decimal text."""
    comment: str | None = None
    """Why the rate is as it is."""
