"""SystemGraphManagementReq, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .. import models
from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .system_graph_management_req_attributes import SystemGraphManagementReqAttributes

SystemGraphManagementReqType: TypeAlias = Literal[
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


class SystemGraphManagementReq(SwaggerModel):
    """A change to one association of a system."""

    attributes: SystemGraphManagementReqAttributes | None = field(
        codec=lambda: model(models.SystemGraphManagementReqAttributes),
        default=None,
    )
    id: str | None = field(default=None, required=True)
    """Id of the object at the other end."""
    op: Literal["add", "remove", "update"] | str | None = field(default=None, required=True)
    """What to do: `add` the binding, `remove` it, or `update` its attributes."""
    type: SystemGraphManagementReqType | str | None = field(
        codec=lambda: literals_of(SystemGraphManagementReqType),
        default=None,
        required=True,
    )
    """Kind of object at the other end."""
