"""AppleMDM, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel


class AppleMDM(SwaggerModel):
    """A configuration for the management of Apple devices."""

    apns_push_topic: str | None = field(name="apnsPushTopic", default=None)
    """Topic of the push certificate. Empty until the certificate signed by Apple has been stored."""
    id: str | None = field(default=None, required=True)
    """Id of the configuration."""
    name: str | None = limited_field(default=None, max_length=255)
    """Name of the configuration."""
