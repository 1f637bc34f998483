"""PolicyRequest, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .policy_request_template import PolicyRequestTemplate
    from .policy_value import PolicyValue


class PolicyRequest(SwaggerModel):
    """A policy to be created or changed."""

    name: str | None = field(default=None, required=True)
    """Name of the policy."""
    template: PolicyRequestTemplate | None = field(codec=lambda: model(models.PolicyRequestTemplate), default=None)
    values: list[PolicyValue] | None = field(codec=lambda: array(model(models.PolicyValue)), default=None)
    """Values set for the fields of the template."""
