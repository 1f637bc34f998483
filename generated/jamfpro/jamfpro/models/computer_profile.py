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
    username: str | None = None
    last_installed: datetime | None = field(name="lastInstalled", codec=lambda: DATE_TIME, default=None)
    removable: bool | None = None
    display_name: str | None = field(name="displayName", default=None)
    profile_identifier: str | None = field(name="profileIdentifier", default=None)
