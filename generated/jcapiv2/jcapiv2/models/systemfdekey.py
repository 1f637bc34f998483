"""Systemfdekey, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Systemfdekey(SwaggerModel):
    """A disk encryption key held in escrow."""

    key: str | None = field(default=None, required=True)
    """Recovery key of the disk."""
