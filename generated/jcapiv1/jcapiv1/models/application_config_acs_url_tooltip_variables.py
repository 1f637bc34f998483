"""ApplicationConfigAcsUrlTooltipVariables, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class ApplicationConfigAcsUrlTooltipVariables(SwaggerModel):
    """Values filled into the help text of a setting."""

    icon: str | None = None
    """Name of the icon shown with the text."""
    message: str | None = None
    """The help text."""
