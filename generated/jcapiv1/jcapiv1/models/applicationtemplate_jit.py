"""ApplicationtemplateJit, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Any


class ApplicationtemplateJit(SwaggerModel):
    """How users are created in the service at their first login (just-in-time provisioning)."""

    attributes: dict[str, Any] | None = None
    """Attributes the service needs to create a user."""
    create_only: bool | None = field(name="createOnly", default=None)
    """True if users are only created this way, and never updated."""
