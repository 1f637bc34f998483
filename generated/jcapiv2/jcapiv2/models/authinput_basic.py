"""AuthinputBasic, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class AuthinputBasic(SwaggerModel):
    """Credentials by user name and password."""

    password: str | None = None
    """Password of the integration user."""
    username: str | None = None
    """Name of the integration user."""
