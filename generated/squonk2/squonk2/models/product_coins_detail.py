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
    """Used."""
    at_limit: bool
    """At limit."""
    current_burn_rate: float
    """Current burn rate."""
    billing_prediction: float
    """Billing prediction."""
    billing_prediction_storage_contribution: float
    """Billing prediction storage contribution."""
    billing_day: int
    """Day of the month on which charges are billed."""
    allowance_multiplier: float
    """Allowance multiplier."""
    overspend_multiplier: float
    """Overspend multiplier."""
    remaining_days: int
    """Remaining days."""
