"""SambaDomainInput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SambaDomainInput(SwaggerModel):
    """Name and identity of a Samba domain."""

    name: str | None = field(default=None, required=True)
    """Name of the domain, also known as workgroup."""
    sid: str | None = field(default=None, required=True)
    """Security identifier of the domain, such as `S-1-5-21-...`."""
