"""ComputerProfile, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class ComputerProfile(Model):
    """A configuration profile."""

    id: str | None = None
    """Number of the profile."""
    username: str | None = None
    """Account that it was installed for; empty for all."""
    last_installed: datetime | None = field(name="lastInstalled", codec=lambda: DATE_TIME, default=None)
    """When it was last installed."""
    removable: bool | None = None
    """Whether the user can remove it."""
    display_name: str | None = field(name="displayName", default=None)
    """Name as users see it."""
    profile_identifier: str | None = field(name="profileIdentifier", default=None)
    """Identifier in the profile itself."""
