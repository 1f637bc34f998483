"""SystemuserputPhoneNumbers, a part of jcapiv1."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserputPhoneNumbers(SwaggerModel):
    """A telephone number in an update of a user."""

    number: str | None = None
    """The number, as entered; its form is not checked."""
    type: str | None = None
    """What the number is for, such as `work`, `home` or `mobile`."""
