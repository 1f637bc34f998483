"""JobExchangeRateSummary, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobExchangeRateSummary(Model):
    """Job exchange rate, in short."""

    id: int
    """Id of the rate."""
    rate: str | None = None
    """Coins for a unit of cost, as decimal text."""
    collection: str
    """Collection that the job belongs to."""
    job: str
    """Name of the job in its collection."""
    version: str
    """Version of it."""
