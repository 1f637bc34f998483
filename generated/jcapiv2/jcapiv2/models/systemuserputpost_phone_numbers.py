"""SystemuserputpostPhoneNumbers, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemuserputpostPhoneNumbers(SwaggerModel):
    """A telephone number of a user to be created."""

    number: str | None = None
    """The number, as entered; its form is not checked."""
    type: str | None = None
    """What the number is for, such as `work`, `home` or `mobile`."""
