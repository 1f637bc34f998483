"""UserApiLogGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .api_log_detail import ApiLogDetail


class UserApiLogGetResponse(Model):
    """User api log, as asked for."""

    count: int
    """How many there are."""
    api_log: list[ApiLogDetail] = field(codec=lambda: array(model(models.ApiLogDetail)))
    """Calls of the user, the latest first."""
