"""SystemGroupGraphManagementReq, a part of jcapiv2."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

SystemGroupGraphManagementReqType: TypeAlias = Literal[
    "active_directory",
    "application",
    "command",
    "g_suite",
    "ldap_server",
    "office_365",
    "policy",
    "radius_server",
    "user",
    "user_group",
]


class SystemGroupGraphManagementReq(SwaggerModel):
    """A change to one association of a system group."""

    id: str | None = field(default=None, required=True)
    """Id of the object at the other end."""
    op: Literal["add", "remove", "update"] | str | None = field(default=None, required=True)
    """What to do: `add` the binding, `remove` it, or `update` its attributes."""
    type: SystemGroupGraphManagementReqType | str | None = field(
        codec=lambda: literals_of(SystemGroupGraphManagementReqType),
        default=None,
        required=True,
    )
    """Kind of object at the other end."""
