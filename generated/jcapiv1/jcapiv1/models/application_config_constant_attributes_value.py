"""ApplicationConfigConstantAttributesValue, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class ApplicationConfigConstantAttributesValue(SwaggerModel):
    """One attribute with a constant value."""

    name: str | None = None
    """Name of the attribute in the assertion."""
    read_only: bool | None = field(name="readOnly", default=None)
    """True if the value is fixed by the connector."""
    required: bool | None = None
    """True if a value has to be given."""
    value: str | None = None
    """The value sent for every user."""
    visible: bool | None = None
    """False if the attribute is kept out of sight in the form."""
