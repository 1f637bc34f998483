"""DuoApplicationUpdateReq, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class DuoApplicationUpdateReq(SwaggerModel):
    """Changes to a Duo application."""

    api_host: str | None = field(name="apiHost", default=None)
    """Host name of the Duo API for the application, as shown in the Duo console."""
    integration_key: str | None = field(name="integrationKey", default=None)
    """Integration key from the Duo console."""
    name: str | None = None
    """Name of the Duo application."""
    secret_key: str | None = field(name="secretKey", default=None)
    """Secret key from the Duo console. It is never returned."""
