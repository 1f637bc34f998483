"""JcEnrollmentProfile, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class JcEnrollmentProfile(SwaggerModel):
    """An enrollment profile with the users and groups it enrolls for."""

    groups: list[str] | None = None
    """Ids of the user groups the profile enrolls for."""
    id: str | None = None
    """Id of the profile."""
    name: str | None = None
    """Name of the profile."""
    organization: str | None = None
    """Id of the organization the profile belongs to."""
    users: list[str] | None = None
    """Ids of the users the profile enrolls for."""
