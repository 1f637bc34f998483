"""ProductCoinsDetail, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ProductCoinsDetail(Model):
    """Product coins, in detail."""

    allowance: float
    """Coins that may be used before storage is limited."""
    limit: float
    """Coins that may be used in a billing period."""
    used: float
    """Coins that were used in this billing period."""
    at_limit: bool
    """Whether all coins that it may use are used."""
    current_burn_rate: float
    """Coins that storage takes a day, as it is now."""
    billing_prediction: float
    """Coins that it will have used at the end of the billing period, going by those used so far."""
    billing_prediction_storage_contribution: float
    """How many of those coins are for storage."""
    billing_day: int
    """Day of the month on which charges are billed."""
    allowance_multiplier: float
    """By how much the allowance of the flavour was changed."""
    overspend_multiplier: float
    """How many times its allowance it may use."""
    remaining_days: int
    """Days to the end of the billing period."""
