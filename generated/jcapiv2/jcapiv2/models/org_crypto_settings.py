"""OrgCryptoSettings, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .orgcryptosettings_ssh_keys import OrgcryptosettingsSshKeys


class OrgCryptoSettings(SwaggerModel):
    """Cryptographic rules of an organization."""

    ssh_keys: OrgcryptosettingsSshKeys | None = field(
        name="sshKeys",
        codec=lambda: model(models.OrgcryptosettingsSshKeys),
        default=None,
    )
