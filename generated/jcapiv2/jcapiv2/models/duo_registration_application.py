"""DuoRegistrationApplication, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class DuoRegistrationApplication(SwaggerModel):
    """Credentials of the Duo application that registers an account."""

    api_host: str | None = field(name="apiHost", default=None, required=True)
    """Host name of the Duo API for the application, as shown in the Duo console."""
    integration_key: str | None = field(name="integrationKey", default=None, required=True)
    """Integration key from the Duo console."""
    secret_key: str | None = field(name="secretKey", default=None, required=True)
    """Secret key from the Duo console. It is never returned."""
