"""AccountServerUserAccountDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .account_server_user_detail import AccountServerUserDetail


class AccountServerUserAccountDetail(Model):
    """User account, in detail."""

    user: AccountServerUserDetail = field(codec=lambda: model(models.AccountServerUserDetail))
    caller_has_admin_privilege: bool
    """Whether the caller is an administrator."""
    account_server_roles: list[str]
    """Roles that the user has on this server, by Keycloak."""
