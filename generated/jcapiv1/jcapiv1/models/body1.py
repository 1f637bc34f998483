"""Body1, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from datetime import datetime


class Body1(SwaggerModel):
    """Terms of a reset of the second factor."""

    exclusion: bool | None = None
    """True excuses the user from the second factor until `exclusionUntil`."""
    exclusion_until: datetime | None = field(name="exclusionUntil", codec=lambda: DATE_TIME, default=None)
    """When the user needs the second factor again. It has to lie in the future."""
