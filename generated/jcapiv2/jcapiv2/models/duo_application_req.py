"""DuoApplicationReq, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class DuoApplicationReq(SwaggerModel):
    """A Duo application to be connected."""

    api_host: str | None = field(name="apiHost", default=None, required=True)
    """Host name of the Duo API for the application, as shown in the Duo console."""
    integration_key: str | None = field(name="integrationKey", default=None, required=True)
    """Integration key from the Duo console."""
    name: str | None = field(default=None, required=True)
    """Name of the Duo application."""
    secret_key: str | None = field(name="secretKey", default=None, required=True)
    """Secret key from the Duo console. It is never returned."""
