"""InlineResponse400, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class InlineResponse400(SwaggerModel):
    """Body of the response to a malformed request."""

    message: str | None = None
    """What is wrong with the request."""
