"""MobileDeviceEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceEvent(Model):
    """The mobile device that it is about."""

    jss_id: int = field(name="jssID")
    """Number of the record of the device."""
    udid: str
    """Hardware id."""
    management_id: str | None = field(name="managementId", default=None)
    """Id that commands are sent to. Servers before 11.5 do not say."""
    serial_number: str = field(name="serialNumber")
    """Serial number by Apple."""
    device_name: str | None = field(name="deviceName", default=None)
    """Name of the device."""
    model: str | None = None
    """Model, such as `iPad13,4`."""
    model_display: str | None = field(name="modelDisplay", default=None)
    """Model as Apple sells it."""
    product: str | None = None
    """Product that a device was enrolled as; empty as a rule."""
    version: str | None = None
    """Version of the system, once more."""
    os_version: str | None = field(name="osVersion", default=None)
    """Version of the system."""
    os_build: str | None = field(name="osBuild", default=None)
    """Build of that version."""
    ip_address: str | None = field(name="ipAddress", default=None)
    """Address that the server was reached from."""
    wifi_mac_address: str | None = field(name="wifiMacAddress", default=None)
    """Address of the Wi-Fi interface."""
    bluetooth_mac_address: str | None = field(name="bluetoothMacAddress", default=None)
    """Address of the Bluetooth interface."""
    icci_id: str | None = field(name="icciID", default=None)
    """Number of the SIM card."""
    imei: str | None = None
    """Number of the modem in the network."""
    username: str | None = None
    """User that the device is assigned to."""
    room: str | None = None
    """Room that the device is in."""
    user_directory_id: str | None = field(name="userDirectoryID", default=None)
    """Id of the user in the directory; `-1` for one who is not in it."""
