"""CommandresultResponse, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .commandresult_response_data import CommandresultResponseData


class CommandresultResponse(SwaggerModel):
    """What a system answered to a command."""

    data: CommandresultResponseData | None = field(codec=lambda: model(models.CommandresultResponseData), default=None)
    error: str | None = None
    """What kept the script from running, if anything did."""
    id: str | None = None
    """Id of the answer."""
