"""DuoAccount, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class DuoAccount(SwaggerModel):
    """The Duo account of an organization."""

    id: str | None = field(default=None, required=True)
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
