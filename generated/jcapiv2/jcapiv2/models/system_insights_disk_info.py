"""SystemInsightsDiskInfo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsDiskInfo(SwaggerModel):
    """A physical disk of a Windows system."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    description: str | None = None
    """Description by the operating system."""
    disk_index: int | None = None
    """Number of the disk, counted from 0."""
    disk_size: str | None = None
    """Size in bytes, as a string."""
    hardware_model: str | None = None
    """Model of the disk."""
    id: str | None = None
    """Path of the device, such as `\\\\.\\PHYSICALDRIVE0`."""
    manufacturer: str | None = None
    """Maker of the disk."""
    name: str | None = None
    """Label of the disk."""
    partitions: int | None = None
    """Number of partitions found."""
    pnp_device_id: str | None = None
    """Plug and Play id of the disk."""
    serial: str | None = None
    """Serial number of the disk."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """How the disk is attached, such as `SCSI` or `USB`."""
