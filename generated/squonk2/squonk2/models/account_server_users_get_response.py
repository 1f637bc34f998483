"""AccountServerUsersGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .account_server_user_detail import AccountServerUserDetail
    from .organisation_detail import OrganisationDetail
    from .unit_detail import UnitDetail


class AccountServerUsersGetResponse(Model):
    """Users, as asked for."""

    count: int
    """How many there are."""
    organisation: OrganisationDetail | None = field(codec=lambda: model(models.OrganisationDetail), default=None)
    unit: UnitDetail | None = field(codec=lambda: model(models.UnitDetail), default=None)
    users: list[AccountServerUserDetail] = field(codec=lambda: array(model(models.AccountServerUserDetail)))
    """Users that the server knows."""
