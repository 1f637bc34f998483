"""OauthCodeInput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class OauthCodeInput(SwaggerModel):
    """An authorization code to be exchanged for a token."""

    code: str | None = None
    """Authorization code obtained at the end of the OAuth dialogue."""
