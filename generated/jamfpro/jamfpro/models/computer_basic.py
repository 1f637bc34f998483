"""ComputerBasic, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerBasic(Model):
    """What the basic list tells of a computer."""

    id: int
    """Number of the computer."""
    name: str | None = None
    """Name of the computer."""
    managed: bool | None = None
    """Whether Jamf Pro manages it."""
    username: str | None = None
    """Account name of its user."""
    model: str | None = None
    """Model as Apple sells it."""
    department: str | None = None
    """Department that it belongs to."""
    building: str | None = None
    """Building that it is in."""
    mac_address: str | None = None
    """Address of the first network interface."""
    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
    serial_number: str | None = None
    """Serial number by its maker."""
    report_date_utc: str | None = None
    """Time of the last inventory report."""
    report_date_epoch: int | None = None
    """The same in milliseconds since 1970."""
