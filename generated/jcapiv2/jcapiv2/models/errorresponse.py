"""Errorresponse, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class Errorresponse(SwaggerModel):
    """Body of an error response."""

    message: str | None = None
    """What went wrong, in words."""
