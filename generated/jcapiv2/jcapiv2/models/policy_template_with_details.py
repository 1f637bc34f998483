"""PolicyTemplateWithDetails, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal

    from .policy_template_config_field import PolicyTemplateConfigField


class PolicyTemplateWithDetails(SwaggerModel):
    """A policy template together with its fields."""

    activation: str | None = None
    """When a policy made from the template takes effect, for instance after a restart."""
    behavior: str | None = None
    """What the policy does on a system, in detail."""
    config_fields: list[PolicyTemplateConfigField] | None = field(
        name="configFields",
        codec=lambda: array(model(models.PolicyTemplateConfigField)),
        default=None,
    )
    """Fields that a policy made from the template fills in."""
    description: str | None = None
    """What the template is for."""
    display_name: str | None = field(name="displayName", default=None)
    """Name shown in the console."""
    id: str | None = None
    """Id of the template."""
    name: str | None = None
    """Machine name of the template."""
    os_meta_family: Literal["linux", "darwin", "windows"] | str | None = field(name="osMetaFamily", default=None)
    """Operating system the template is for; `darwin` stands for macOS."""
