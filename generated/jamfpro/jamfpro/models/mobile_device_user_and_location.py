"""MobileDeviceUserAndLocation, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceUserAndLocation(Model):
    """Whose device it is, and where it is."""

    username: str | None = None
    """Account of the user in the organisation."""
    real_name: str | None = field(name="realName", default=None)
    """Full name of the user."""
    email_address: str | None = field(name="emailAddress", default=None)
    """Where the user gets mail."""
    position: str | None = None
    """What the user does in the organisation."""
    phone_number: str | None = field(name="phoneNumber", default=None)
    """Telephone number of the user."""
    department_id: str | None = field(name="departmentId", default=None)
    """Number of the department."""
    building_id: str | None = field(name="buildingId", default=None)
    """Number of the building."""
    room: str | None = None
    """Room that it is in."""
    building: str | None = None
    """Building that it is in."""
    department: str | None = None
    """Department that it belongs to."""
