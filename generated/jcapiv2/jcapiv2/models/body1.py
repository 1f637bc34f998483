"""Body1, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class Body1(SwaggerModel):
    """A new enrollment profile."""

    groups: list[str] | None = None
    """Ids of the user groups the profile enrolls for."""
    name: str | None = None
    """Name of the profile."""
    users: list[str] | None = None
    """Ids of the users the profile enrolls for."""
