"""OrgcryptosettingsSshKeys, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class OrgcryptosettingsSshKeys(SwaggerModel):
    """Rules that SSH keys of users have to meet."""

    key_size: int | None = field(name="keySize", default=None)
    """Minimum size of a key, in bits."""
    validate: bool | None = None
    """Whether keys are checked at all when they are added."""
    validate_key_size: bool | None = field(name="validateKeySize", default=None)
    """Whether the size is part of the check."""
