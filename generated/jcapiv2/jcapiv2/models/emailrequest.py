"""Emailrequest, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class Emailrequest(SwaggerModel):
    """Which mail to send to a user."""

    email_type: Literal["activation"] | str | None = field(name="emailType", default=None)
    """Kind of mail. `activation` asks a new user to choose a password."""
