"""WorkdayInput, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .auth_input import AuthInput


class WorkdayInput(SwaggerModel):
    """A Workday instance to be created."""

    auth: AuthInput | None = field(codec=lambda: model(models.AuthInput), default=None)
    name: str | None = None
    """Name of the instance."""
    report_url: str | None = field(name="reportUrl", default=None)
    """Address of the Workday report to read, in its JSON form."""
