"""SystemSshdParams, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemSshdParams(SwaggerModel):
    """One setting of the SSH server of a system."""

    name: str | None = None
    """Keyword of the setting, as in `sshd_config`."""
    value: str | None = None
    """What it is set to."""
