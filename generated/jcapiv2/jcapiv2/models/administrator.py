"""Administrator, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class Administrator(SwaggerModel):
    """An administrator of the console."""

    email: str | None = None
    """Email address, which is also the login name."""
    enable_multi_factor: bool | None = field(name="enableMultiFactor", default=None)
    """Whether logins ask for a second factor."""
    firstname: str | None = None
    """Given name."""
    id: str | None = None
    """Id of the administrator."""
    lastname: str | None = None
    """Family name."""
    registered: bool | None = None
    """True once the administrator has accepted the invitation."""
