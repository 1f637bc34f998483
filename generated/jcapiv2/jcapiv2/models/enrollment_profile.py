"""EnrollmentProfile, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class EnrollmentProfile(SwaggerModel):
    """An enrollment profile of an Apple MDM configuration."""

    apple_mdm_id: str | None = field(name="appleMdmId", default=None)
    """Id of the Apple MDM configuration."""
    id: str | None = None
    """Id of the enrollment profile."""
