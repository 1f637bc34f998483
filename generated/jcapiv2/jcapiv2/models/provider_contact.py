"""ProviderContact, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class ProviderContact(SwaggerModel):
    """Whom to turn to at a provider."""

    email: str | None = None
    """Email address of the contact."""
    name: str | None = None
    """Name of the contact."""
