"""MdmCapability, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MdmCapability(Model):
    """Whether the computer takes commands, and for which users."""

    capable: bool | None = None
    """Whether it takes commands."""
    capable_users: list[str] | None = field(name="capableUsers", default=None)
    """Accounts that take commands for users."""
