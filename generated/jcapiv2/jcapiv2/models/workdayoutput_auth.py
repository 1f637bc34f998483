"""WorkdayoutputAuth, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .auth_info import AuthInfo


class WorkdayoutputAuth(SwaggerModel):
    """State of the credentials of a Workday instance, by kind."""

    basic: AuthInfo | None = field(codec=lambda: model(models.AuthInfo), default=None)
    oauth: AuthInfo | None = field(codec=lambda: model(models.AuthInfo), default=None)
