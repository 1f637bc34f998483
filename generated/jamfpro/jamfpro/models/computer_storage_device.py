"""ComputerStorageDevice, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerStorageDevice(Model):
    """A disk."""

    disk: str | None = None
    """Name of the device, such as `disk0`."""
    model: str | None = None
    """Model of the disk."""
    revision: str | None = None
    """Revision of its firmware."""
    serial_number: str | None = None
    """Serial number by its maker."""
    drive_capacity_mb: int | None = None
    """Size, in MB."""
    connection_type: str | None = None
    """How it is connected."""
    smart_status: str | None = None
    """What it says of its own health."""
