"""ProviderAdminReq, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class ProviderAdminReq(SwaggerModel):
    """An administrator to be created."""

    email: str | None = field(default=None, required=True)
    """Email address, which is also the login name."""
    enable_multi_factor: bool | None = field(name="enableMultiFactor", default=None)
    """Whether logins ask for a second factor."""
    firstname: str | None = None
    """Given name."""
    lastname: str | None = None
    """Family name."""
