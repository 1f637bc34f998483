"""GetExchangeRatesResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .exchange_rate_detail import ExchangeRateDetail


class GetExchangeRatesResponse(Model):
    """Rates of one job."""

    id: int | str
    """Number of the job."""
    count: int
    """How many there are."""
    exchange_rates: list[ExchangeRateDetail] = field(codec=lambda: array(model(models.ExchangeRateDetail)))
    """Rates that were set, the latest first."""
