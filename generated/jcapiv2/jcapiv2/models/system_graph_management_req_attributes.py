"""SystemGraphManagementReqAttributes, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .system_graph_management_req_attributes_sudo import SystemGraphManagementReqAttributesSudo


class SystemGraphManagementReqAttributes(SwaggerModel):
    """Attributes of the binding between a user (or user group) and a system (or system group)."""

    sudo: SystemGraphManagementReqAttributesSudo | None = field(
        codec=lambda: model(models.SystemGraphManagementReqAttributesSudo),
        default=None,
    )
