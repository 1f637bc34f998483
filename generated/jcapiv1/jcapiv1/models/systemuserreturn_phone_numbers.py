"""SystemuserreturnPhoneNumbers, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserreturnPhoneNumbers(SwaggerModel):
    """A stored telephone number of a user."""

    id: str | None = None
    """Id of the number."""
    number: str | None = None
    """The number, as entered; its form is not checked."""
    type: str | None = None
    """What the number is for, such as `work`, `home` or `mobile`."""
