"""ExchangeRateDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ExchangeRateDetail(Model):
    """Exchange rate, in detail."""

    id: int
    """Id of the rate."""
    rate: str
    """Coins for a unit of cost, as decimal text."""
    created: str
    """When it was made, as RFC 3339."""
    user_id: str
    """Id of the user."""
    comment: str | None = None
    """Why the rate is as it is."""
