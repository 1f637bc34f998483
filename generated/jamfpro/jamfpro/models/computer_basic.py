"""ComputerBasic, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerBasic(Model):
    """What the basic list tells of a computer."""

    id: int
    name: str | None = None
    managed: bool | None = None
    username: str | None = None
    """Account name of its user."""
    model: str | None = None
    department: str | None = None
    building: str | None = None
    mac_address: str | None = None
    udid: str | None = None
    serial_number: str | None = None
    report_date_utc: str | None = None
    """Time of the last inventory report."""
    report_date_epoch: int | None = None
    """The same in milliseconds since 1970."""
