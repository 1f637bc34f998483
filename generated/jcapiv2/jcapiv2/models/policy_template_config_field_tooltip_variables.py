"""PolicyTemplateConfigFieldTooltipVariables, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class PolicyTemplateConfigFieldTooltipVariables(SwaggerModel):
    """Values filled into the help text of a field."""

    icon: str | None = None
    """Name of the icon shown with the text."""
    message: str | None = None
    """The help text."""
