"""ActiveDirectoryInput, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class ActiveDirectoryInput(SwaggerModel):
    """The domain to integrate."""

    domain: str | None = None
    """Distinguished name of the domain, such as `DC=example,DC=com`."""
