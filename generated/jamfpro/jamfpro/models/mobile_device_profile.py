"""MobileDeviceProfile, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class MobileDeviceProfile(Model):
    """A profile that is installed."""

    display_name: str | None = field(name="displayName", default=None)
    """Name as users see it."""
    version: str | None = None
    """Version of the profile."""
    uuid: str | None = None
    """Id of it that is the same everywhere."""
    identifier: str | None = None
    """Identifier in the profile itself."""
    removable: bool | None = None
    """Whether the user can remove it."""
    last_installed: datetime | None = field(name="lastInstalled", codec=lambda: DATE_TIME, default=None)
    """When it was last installed."""
