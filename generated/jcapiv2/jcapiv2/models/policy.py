"""Policy, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .policy_template import PolicyTemplate


class Policy(SwaggerModel):
    """A policy in the short form of the list."""

    id: str | None = None
    """Id of the policy."""
    name: str | None = None
    """Name of the policy."""
    template: PolicyTemplate | None = field(codec=lambda: model(models.PolicyTemplate), default=None)
