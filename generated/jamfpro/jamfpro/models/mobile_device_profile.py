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
    version: str | None = None
    uuid: str | None = None
    identifier: str | None = None
    removable: bool | None = None
    last_installed: datetime | None = field(name="lastInstalled", codec=lambda: DATE_TIME, default=None)
