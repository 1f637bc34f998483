"""DataManagerUsersGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .user_summary import UserSummary


class DataManagerUsersGetResponse(Model):
    """Users, as asked for."""

    count: int
    """How many there are."""
    users: list[UserSummary] = field(codec=lambda: array(model(models.UserSummary)))
    """Users that the server knows."""
