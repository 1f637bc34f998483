"""LdapServerAction, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class LdapServerAction(SwaggerEnum):
    """What becomes of an LDAP entry: `disable` keeps it but refuses the login, `remove` takes it away."""

    DISABLE = "disable"
    REMOVE = "remove"
