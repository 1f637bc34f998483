"""InlineResponse201, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .apple_mdm import AppleMDM


class InlineResponse201(SwaggerModel):
    """A new Apple MDM configuration and the certificate request to go on with."""

    apple_mdm: AppleMDM | None = field(name="appleMdm", codec=lambda: model(models.AppleMDM), default=None)
    signed_csr_plist: str | None = field(name="signedCsrPlist", default=None)
    """Signed certificate request, as a property list to upload to the Apple Push Certificates Portal."""
