"""ComputerLocation, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerLocation(Model):
    """Whose computer it is, and where it stands."""

    username: str | None = None
    realname: str | None = None
    real_name: str | None = None
    """The same as `realname`."""
    email_address: str | None = None
    position: str | None = None
    phone: str | None = None
    phone_number: str | None = None
    """The same as `phone`."""
    department: str | None = None
    building: str | None = None
    room: str | None = None
