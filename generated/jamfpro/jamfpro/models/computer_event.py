"""ComputerEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerEvent(Model):
    """The computer that it is about."""

    jss_id: int = field(name="jssID")
    """Number of the record of the computer."""
    udid: str
    """Hardware id, in capital letters."""
    management_id: str | None = field(name="managementId", default=None)
    """Id that commands are sent to. Servers before 11.5 do not say."""
    serial_number: str = field(name="serialNumber")
    """Serial number by Apple."""
    device_name: str | None = field(name="deviceName", default=None)
    """Name of the computer."""
    model: str | None = None
    """Model as Apple sells it."""
    mac_address: str | None = field(name="macAddress", default=None)
    """Address of the first network interface."""
    alternate_mac_address: str | None = field(name="alternateMacAddress", default=None)
    """Address of the second network interface."""
    ip_address: str | None = field(name="ipAddress", default=None)
    """Address that the server was reached from."""
    reported_ip_address: str | None = field(name="reportedIpAddress", default=None)
    """Address that the computer gives itself."""
    os_version: str | None = field(name="osVersion", default=None)
    """Version of macOS."""
    os_build: str | None = field(name="osBuild", default=None)
    """Build of that version."""
    username: str | None = None
    """User that the computer is assigned to."""
    real_name: str | None = field(name="realName", default=None)
    """Full name of that user."""
    email_address: str | None = field(name="emailAddress", default=None)
    """Where that user gets mail."""
    phone: str | None = None
    """Telephone number of that user."""
    position: str | None = None
    """What that user does in the organisation."""
    department: str | None = None
    """Department that the computer belongs to."""
    building: str | None = None
    """Building that the computer is in."""
    room: str | None = None
    """Room that the computer is in."""
    user_directory_id: str | None = field(name="userDirectoryID", default=None)
    """Id of the user in the directory; `-1` for one who is not in it."""
