"""UserActivityDetailPeriod, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserActivityDetailPeriod(Model):
    """User activity detail period."""

    monitoring_period: str
    """Monitoring period."""
    active_days: int
    """Days with activity."""
    inactive_days: int
    """Inactive days."""
    activity: str
    """Activity."""
    active_dates: list[str] | None = None
    """Active dates."""
