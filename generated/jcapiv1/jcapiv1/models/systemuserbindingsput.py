"""Systemuserbindingsput, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Systemuserbindingsput(SwaggerModel):
    """Changes to the direct ties of a system to users. Both lists are required; either may be empty."""

    add: list[str] | None = field(default=None, required=True)
    """Ids of the users to tie to the system."""
    remove: list[str] | None = field(default=None, required=True)
    """Ids of the users to untie from the system."""
