"""LdapServerInput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class LdapServerInput(SwaggerModel):
    """Settings of an LDAP server."""

    name: str | None = None
    """Name of the LDAP server."""
    user_lockout_action: Literal["disable", "remove"] | str | None = field(name="userLockoutAction", default=None)
    """What becomes of the LDAP entry of a user who is locked: `disable` keeps it but refuses the login, `remove` takes
    it away.
    """
    user_password_expiration_action: Literal["disable", "remove"] | str | None = field(
        name="userPasswordExpirationAction",
        default=None,
    )
    """What becomes of the LDAP entry of a user whose password has run out: `disable` keeps it but refuses the login,
    `remove` takes it away.
    """
