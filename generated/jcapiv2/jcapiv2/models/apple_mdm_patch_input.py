"""AppleMdmPatchInput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel


class AppleMdmPatchInput(SwaggerModel):
    """Changes to an Apple MDM configuration."""

    apple_signed_cert: str | None = field(name="appleSignedCert", default=None)
    """The push certificate signed by Apple, in PEM form."""
    name: str | None = limited_field(default=None, max_length=255)
    """New name of the configuration."""
