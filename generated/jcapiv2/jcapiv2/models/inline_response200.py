"""InlineResponse200, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .ldap_server_action import LdapServerAction


class InlineResponse200(SwaggerModel):
    """An LDAP server after an update."""

    id: str | None = None
    """Id of the LDAP server."""
    name: str | None = None
    """Name of the LDAP server."""
    user_lockout_action: LdapServerAction | str | None = field(name="userLockoutAction", default=None)
    user_password_expiration_action: LdapServerAction | str | None = field(
        name="userPasswordExpirationAction",
        default=None,
    )
