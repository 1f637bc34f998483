"""ComputerGroupMember, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerGroupMember(Model):
    """A member of a group."""

    id: int | None = None
    name: str | None = None
    mac_address: str | None = None
    alt_mac_address: str | None = None
    serial_number: str | None = None
