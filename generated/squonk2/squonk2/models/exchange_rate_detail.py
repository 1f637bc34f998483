"""ExchangeRateDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ExchangeRateDetail(Model):
    """Exchange rate, in detail."""

    id: int
    """Id."""
    rate: str
    """Coins for a unit of cost, as decimal text."""
    created: str
    """Created."""
    user_id: str
    """Id of the user."""
    comment: str | None = None
    """Comment."""
