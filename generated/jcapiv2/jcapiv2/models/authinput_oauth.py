"""AuthinputOauth, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class AuthinputOauth(SwaggerModel):
    """Credentials by OAuth."""

    code: str | None = None
    """Authorization code obtained at the end of the OAuth dialogue."""
