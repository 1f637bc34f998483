"""UserToken, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class UserToken(Model):
    """A token of a user."""

    token: str = field(secret=True)
    """What is sent as a bearer token."""
    expires: datetime = field(codec=lambda: DATE_TIME)
    """When it ends."""
