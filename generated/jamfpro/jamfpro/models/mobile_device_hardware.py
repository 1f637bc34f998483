"""MobileDeviceHardware, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceHardware(Model):
    """What the device is made of."""

    capacity_mb: int | None = field(name="capacityMb", default=None)
    """Size of the storage, in MB."""
    available_space_mb: int | None = field(name="availableSpaceMb", default=None)
    """Free storage, in MB."""
    used_space_percentage: int | None = field(name="usedSpacePercentage", default=None)
    """How much of the storage is in use, in percent."""
    battery_level: int | None = field(name="batteryLevel", default=None)
    """Charge of the battery, in percent."""
    serial_number: str | None = field(name="serialNumber", default=None)
    """Serial number by its maker."""
    wifi_mac_address: str | None = field(name="wifiMacAddress", default=None)
    """Address of the Wi-Fi interface."""
    bluetooth_mac_address: str | None = field(name="bluetoothMacAddress", default=None)
    """Address of the Bluetooth interface."""
    model: str | None = None
    """Model as Apple sells it."""
    model_identifier: str | None = field(name="modelIdentifier", default=None)
    """Model as its system calls it, such as `Mac14,2`."""
    model_number: str | None = field(name="modelNumber", default=None)
    """Number of the model with which it is sold."""
    device_id: str | None = field(name="deviceId", default=None)
    """Id of a television in the network."""
