"""GroupDevice, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class GroupDevice(Model):
    """A device that came into a group, or went out of it."""

    device_name: str | None = field(name="deviceName", default=None)
    """Name of the device."""
    serial_number: str | None = field(name="serialNumber", default=None)
    """Serial number by Apple."""
    udid: str | None = None
    """Hardware id."""
    model: str | None = None
    """Model of the device."""
