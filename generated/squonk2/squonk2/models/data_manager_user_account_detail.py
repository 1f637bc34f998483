"""DataManagerUserAccountDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .data_manager_user_detail import DataManagerUserDetail


class DataManagerUserAccountDetail(Model):
    """User account, in detail."""

    user: DataManagerUserDetail = field(codec=lambda: model(models.DataManagerUserDetail))
    caller_has_admin_privilege: bool | None = None
    """Whether the caller is an administrator."""
    data_manager_roles: list[str] | None = None
    """Roles that the user has on this server, by Keycloak."""
