"""SmartGroupMobileDeviceMembershipChangeEvent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .group_device import GroupDevice


class SmartGroupMobileDeviceMembershipChangeEvent(Model):
    """The group, and the mobile devices that came and went."""

    jssid: int
    """Number of the group."""
    name: str
    """Name of the group."""
    computer: Literal[False] = field(default=False, const=True, required=True)
    """Whether it is a group of computers."""
    smart_group: Literal[True] = field(name="smartGroup", default=True, const=True, required=True)
    """Whether criteria say who belongs to it."""
    group_added_devices: list[GroupDevice] | None = field(
        name="groupAddedDevices",
        codec=lambda: array(model(models.GroupDevice)),
        default=None,
    )
    """The mobile devices that came."""
    group_added_devices_ids: list[int] | None = field(name="groupAddedDevicesIds", default=None)
    """Numbers of their records."""
    group_removed_devices: list[GroupDevice] | None = field(
        name="groupRemovedDevices",
        codec=lambda: array(model(models.GroupDevice)),
        default=None,
    )
    """The mobile devices that went."""
    group_removed_devices_ids: list[int] | None = field(name="groupRemovedDevicesIds", default=None)
    """Numbers of their records."""
