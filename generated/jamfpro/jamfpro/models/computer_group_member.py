"""ComputerGroupMember, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerGroupMember(Model):
    """A member of a group."""

    id: int | None = None
    """Number of the computer."""
    name: str | None = None
    """Name of the computer."""
    mac_address: str | None = None
    """Address of the first network interface."""
    alt_mac_address: str | None = None
    """Address of the second network interface."""
    serial_number: str | None = None
    """Serial number by its maker."""
