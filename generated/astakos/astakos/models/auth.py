"""Auth, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .auth_token import AuthToken
    from .password_credentials import PasswordCredentials


class Auth(Model):
    """A token, or a user name and a password."""

    token: AuthToken | None = field(codec=lambda: model(models.AuthToken), default=None)
    password_credentials: PasswordCredentials | None = field(
        name="passwordCredentials",
        codec=lambda: model(models.PasswordCredentials),
        default=None,
    )
    tenant_name: str | None = field(name="tenantName", default=None)
    """Tenant to authenticate for. It has to be the id of the user."""
