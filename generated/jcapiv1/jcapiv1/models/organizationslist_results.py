"""OrganizationslistResults, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class OrganizationslistResults(SwaggerModel):
    """An organization in the short form of the list."""

    id: str | None = field(name="_id", default=None)
    """Id of the organization, the value for the header `x-org-id`."""
    display_name: str | None = field(name="displayName", default=None)
    """Name of the organization."""
    logo_url: str | None = field(name="logoUrl", default=None)
    """Address of the logo shown to its users."""
