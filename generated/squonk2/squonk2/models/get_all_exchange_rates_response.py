"""GetAllExchangeRatesResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .job_exchange_rate_summary import JobExchangeRateSummary


class GetAllExchangeRatesResponse(Model):
    """Rates of all jobs."""

    count: int
    """How many there are."""
    only_undefined: bool
    """Whether jobs without a rate alone are wanted."""
    exchange_rates: list[JobExchangeRateSummary] = field(codec=lambda: array(model(models.JobExchangeRateSummary)))
    """Rates that were set, the latest first."""
