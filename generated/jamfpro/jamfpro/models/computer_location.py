"""ComputerLocation, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerLocation(Model):
    """Whose computer it is, and where it stands."""

    username: str | None = None
    """Account of the user in the organisation."""
    realname: str | None = None
    """Full name of the user."""
    real_name: str | None = None
    """The same as `realname`."""
    email_address: str | None = None
    """Where the user gets mail."""
    position: str | None = None
    """What the user does in the organisation."""
    phone: str | None = None
    """Telephone number of the user."""
    phone_number: str | None = None
    """The same as `phone`."""
    department: str | None = None
    """Department that it belongs to."""
    building: str | None = None
    """Building that it is in."""
    room: str | None = None
    """Room that it is in."""
