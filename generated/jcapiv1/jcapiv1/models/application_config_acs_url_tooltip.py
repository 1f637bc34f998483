"""ApplicationConfigAcsUrlTooltip, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .application_config_acs_url_tooltip_variables import ApplicationConfigAcsUrlTooltipVariables


class ApplicationConfigAcsUrlTooltip(SwaggerModel):
    """Help text of a setting, as a template and what to fill into it."""

    template: str | None = None
    """Name of the template the text is made from."""
    variables: ApplicationConfigAcsUrlTooltipVariables | None = field(
        codec=lambda: model(models.ApplicationConfigAcsUrlTooltipVariables),
        default=None,
    )
