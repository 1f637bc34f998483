"""PolicyTemplateConfigField, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal

    from .policy_template_config_field_tooltip import PolicyTemplateConfigFieldTooltip


class PolicyTemplateConfigField(SwaggerModel):
    """A field that a policy fills in."""

    display_type: Literal["checkbox", "date", "email", "number", "select", "text", "textarea"] | str | None = field(
        name="displayType",
        default=None,
    )
    """Kind of input to show for the field."""
    id: str | None = field(default=None, required=True)
    """Id of the field, which values refer to."""
    label: str | None = None
    """Text shown beside the field."""
    name: str | None = field(default=None, required=True)
    """Machine name of the field."""
    position: float | None = None
    """Place of the field in the form."""
    read_only: bool | None = field(name="readOnly", default=None)
    """True if the value cannot be changed."""
    required: bool | None = None
    """True if a policy has to give a value."""
    tooltip: PolicyTemplateConfigFieldTooltip | None = field(
        codec=lambda: model(models.PolicyTemplateConfigFieldTooltip),
        default=None,
    )
