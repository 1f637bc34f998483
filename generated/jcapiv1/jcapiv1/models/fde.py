"""Fde, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Fde(SwaggerModel):
    """State of full disk encryption of a system."""

    active: bool | None = None
    """True if the disk is encrypted."""
    key_present: bool | None = field(name="keyPresent", default=None)
    """True if the recovery key is held in escrow."""
