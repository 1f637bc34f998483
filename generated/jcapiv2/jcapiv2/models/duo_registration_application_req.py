"""DuoRegistrationApplicationReq, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .duo_registration_application import DuoRegistrationApplication


class DuoRegistrationApplicationReq(SwaggerModel):
    """An envelope for the credentials of the registering Duo application."""

    registration_application: DuoRegistrationApplication | None = field(
        name="registrationApplication",
        codec=lambda: model(models.DuoRegistrationApplication),
        default=None,
        required=True,
    )
