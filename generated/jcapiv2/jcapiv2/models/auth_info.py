"""AuthInfo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class AuthInfo(SwaggerModel):
    """State of a set of credentials."""

    expiry: str | None = None
    """When the credentials run out, in ISO 8601 form."""
    is_valid: bool | None = field(name="isValid", default=None)
    """True if the credentials worked when last used."""
    message: str | None = None
    """What is wrong with the credentials, if they are not valid."""
