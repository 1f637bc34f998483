"""MobileDeviceHardware, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceHardware(Model):
    """What the device is made of."""

    capacity_mb: int | None = field(name="capacityMb", default=None)
    available_space_mb: int | None = field(name="availableSpaceMb", default=None)
    used_space_percentage: int | None = field(name="usedSpacePercentage", default=None)
    battery_level: int | None = field(name="batteryLevel", default=None)
    serial_number: str | None = field(name="serialNumber", default=None)
    wifi_mac_address: str | None = field(name="wifiMacAddress", default=None)
    bluetooth_mac_address: str | None = field(name="bluetoothMacAddress", default=None)
    model: str | None = None
    model_identifier: str | None = field(name="modelIdentifier", default=None)
    model_number: str | None = field(name="modelNumber", default=None)
    device_id: str | None = field(name="deviceId", default=None)
