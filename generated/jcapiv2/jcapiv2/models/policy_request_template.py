"""PolicyRequestTemplate, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class PolicyRequestTemplate(SwaggerModel):
    """The template to make the policy from."""

    id: str | None = None
    """Id of the template."""
