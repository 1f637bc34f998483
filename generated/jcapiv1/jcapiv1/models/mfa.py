"""Mfa, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from datetime import datetime


class Mfa(SwaggerModel):
    """State of the second factor of a user."""

    configured: bool | None = None
    """True once the user has a working second factor."""
    exclusion: bool | None = None
    """True while the user is excused from the second factor."""
    exclusion_until: datetime | None = field(name="exclusionUntil", codec=lambda: DATE_TIME, default=None)
    """End of the time in which the user is excused."""
