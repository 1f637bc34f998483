"""AdminUsersGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .data_manager_user_detail import DataManagerUserDetail


class AdminUsersGetResponse(Model):
    """Admin users, as asked for."""

    count: int
    """How many there are."""
    users: list[DataManagerUserDetail] = field(codec=lambda: array(model(models.DataManagerUserDetail)))
    """Users that belong to it."""
