"""Body, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel


class Body(SwaggerModel):
    """A new Apple MDM configuration."""

    name: str | None = limited_field(default=None, max_length=255)
    """Name of the configuration."""
