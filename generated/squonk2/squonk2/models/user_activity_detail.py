"""UserActivityDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .user_activity_detail_period import UserActivityDetailPeriod


class UserActivityDetail(Model):
    """User activity, in detail."""

    total_days_since_first_seen: int
    """Days since the first call of the user."""
    total_days_active: int
    """Days on which the user ever did something."""
    total_days_inactive: int
    """Days on which the user did nothing, since the first call."""
    total_activity: str
    """What the user did in all the time."""
    period_a: UserActivityDetailPeriod = field(codec=lambda: model(models.UserActivityDetailPeriod))
    period_b: UserActivityDetailPeriod | None = field(
        codec=lambda: model(models.UserActivityDetailPeriod),
        default=None,
    )
