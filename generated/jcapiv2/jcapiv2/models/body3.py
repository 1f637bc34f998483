"""Body3, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .ldap_server_action import LdapServerAction


class Body3(SwaggerModel):
    """Changes to an LDAP server."""

    id: str | None = None
    """Id of the LDAP server."""
    user_lockout_action: LdapServerAction | str | None = field(
        name="userLockoutAction",
        codec=lambda: open_enum(models.LdapServerAction),
        default=None,
    )
    user_password_expiration_action: LdapServerAction | str | None = field(
        name="userPasswordExpirationAction",
        codec=lambda: open_enum(models.LdapServerAction),
        default=None,
    )
