"""MobileDeviceGroup, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceGroup(Model):
    """A group that the device is in."""

    group_id: str | None = field(name="groupId", default=None)
    """Number of the group."""
    group_name: str | None = field(name="groupName", default=None)
    """Name of the group."""
    smart: bool | None = None
    """Whether criteria say who belongs to it."""
