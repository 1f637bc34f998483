"""UserGroupGraphManagementReq, a part of jcapiv2."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

UserGroupGraphManagementReqType: TypeAlias = Literal[
    "active_directory",
    "application",
    "command",
    "g_suite",
    "ldap_server",
    "office_365",
    "policy",
    "radius_server",
    "system",
    "system_group",
]


class UserGroupGraphManagementReq(SwaggerModel):
    """A change to one association of a user group."""

    id: str | None = field(default=None, required=True)
    """Id of the object at the other end."""
    op: Literal["add", "remove", "update"] | str | None = field(default=None, required=True)
    """What to do: `add` the binding, `remove` it, or `update` its attributes."""
    type: UserGroupGraphManagementReqType | str | None = field(
        codec=lambda: literals_of(UserGroupGraphManagementReqType),
        default=None,
        required=True,
    )
    """Kind of object at the other end."""
