"""Usersystembindingsput, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Usersystembindingsput(SwaggerModel):
    """Changes to the direct ties of a user to systems. Both lists are required; either may be empty."""

    add: list[str] | None = field(default=None, required=True)
    """Ids of the systems to tie to the user."""
    remove: list[str] | None = field(default=None, required=True)
    """Ids of the systems to untie from the user."""
