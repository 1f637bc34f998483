"""SystemuserreturnPhoneNumbers, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_fields import limited_field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserreturnPhoneNumbers(SwaggerModel):
    """A stored telephone number of a user."""

    id: str | None = None
    """Id of the number."""
    number: str | None = limited_field(default=None, max_length=1024)
    """The number, as entered; its form is not checked."""
    type: str | None = limited_field(default=None, max_length=1024)
    """What the number is for, such as `work`, `home` or `mobile`."""
