"""ComputerStorageDevice, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerStorageDevice(Model):
    """A disk."""

    disk: str | None = None
    model: str | None = None
    revision: str | None = None
    serial_number: str | None = None
    drive_capacity_mb: int | None = None
    connection_type: str | None = None
    smart_status: str | None = None
