"""UserGroupAttributesPosixGroups, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class UserGroupAttributesPosixGroups(SwaggerModel):
    """A POSIX group to create on systems."""

    id: int | None = None
    """Group id."""
    name: str | None = None
    """Name of the POSIX group."""
