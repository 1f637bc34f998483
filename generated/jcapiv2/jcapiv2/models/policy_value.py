"""PolicyValue, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class PolicyValue(SwaggerModel):
    """A value for a field of the template. The value itself comes in further members, whose names and types depend on
    the field.
    """

    config_field_id: str | None = field(name="configFieldID", default=None)
    """Id of the field."""
