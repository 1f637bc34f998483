"""PolicyWithDetails, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .policy_template import PolicyTemplate
    from .policy_template_config_field import PolicyTemplateConfigField
    from .policy_value import PolicyValue


class PolicyWithDetails(SwaggerModel):
    """A policy together with its fields and values."""

    config_fields: list[PolicyTemplateConfigField] | None = field(
        name="configFields",
        codec=lambda: array(model(models.PolicyTemplateConfigField)),
        default=None,
    )
    """Fields of the template, which the values refer to."""
    id: str | None = None
    """Id of the policy."""
    name: str | None = None
    """Name of the policy."""
    template: PolicyTemplate | None = field(codec=lambda: model(models.PolicyTemplate), default=None)
    values: list[PolicyValue] | None = field(codec=lambda: array(model(models.PolicyValue)), default=None)
    """Values set for the fields of the template."""
