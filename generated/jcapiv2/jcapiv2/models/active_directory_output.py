"""ActiveDirectoryOutput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class ActiveDirectoryOutput(SwaggerModel):
    """An integration with an Active Directory domain."""

    domain: str | None = None
    """Distinguished name of the domain, such as `DC=example,DC=com`."""
    id: str | None = field(default=None, required=True)
    """Id of the integration."""
