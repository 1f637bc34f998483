"""AuthInput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .authinput_basic import AuthinputBasic
    from .authinput_oauth import AuthinputOauth


class AuthInput(SwaggerModel):
    """Credentials, either by user name and password (`basic`) or by OAuth."""

    basic: AuthinputBasic | None = field(codec=lambda: model(models.AuthinputBasic), default=None)
    oauth: AuthinputOauth | None = field(codec=lambda: model(models.AuthinputOauth), default=None)
