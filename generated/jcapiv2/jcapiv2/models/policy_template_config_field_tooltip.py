"""PolicyTemplateConfigFieldTooltip, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .policy_template_config_field_tooltip_variables import PolicyTemplateConfigFieldTooltipVariables


class PolicyTemplateConfigFieldTooltip(SwaggerModel):
    """Help text of a field, as a template and what to fill into it."""

    template: str | None = None
    """Name of the template the text is made from."""
    variables: PolicyTemplateConfigFieldTooltipVariables | None = field(
        codec=lambda: model(models.PolicyTemplateConfigFieldTooltipVariables),
        default=None,
    )
