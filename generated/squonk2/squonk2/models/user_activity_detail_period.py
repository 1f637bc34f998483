"""UserActivityDetailPeriod, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class UserActivityDetailPeriod(Model):
    """What a user did in a period."""

    monitoring_period: str
    """Days that are looked at."""
    active_days: int
    """Days with activity."""
    inactive_days: int
    """Days on which the user did nothing."""
    activity: str
    """What the user did, by kind."""
    active_dates: list[str] | None = None
    """Days on which the user did something."""
