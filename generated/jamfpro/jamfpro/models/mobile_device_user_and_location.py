"""MobileDeviceUserAndLocation, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceUserAndLocation(Model):
    """Whose device it is, and where it is."""

    username: str | None = None
    real_name: str | None = field(name="realName", default=None)
    email_address: str | None = field(name="emailAddress", default=None)
    position: str | None = None
    phone_number: str | None = field(name="phoneNumber", default=None)
    department_id: str | None = field(name="departmentId", default=None)
    building_id: str | None = field(name="buildingId", default=None)
    room: str | None = None
    building: str | None = None
    department: str | None = None
