"""SystemGraphManagementReqAttributesSudo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemGraphManagementReqAttributesSudo(SwaggerModel):
    """Administrator rights that a binding grants."""

    enabled: bool | None = None
    """Whether the user is an administrator on the system."""
    without_password: bool | None = field(name="withoutPassword", default=None)
    """Whether commands run as root without asking for the password."""
