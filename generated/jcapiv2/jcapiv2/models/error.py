"""Error, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class Error(SwaggerModel):
    """Body of an error response."""

    code: int | None = None
    """HTTP status code."""
    fields: str | None = None
    """Names of the fields at fault."""
    message: str | None = None
    """What went wrong, in words."""
