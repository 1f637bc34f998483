"""SystemInsightsLogicalDrvies, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsLogicalDrvies(SwaggerModel):
    """A drive letter of a Windows system. The misspelt name is the one in use."""

    boot_partition: int | None = None
    """1 if Windows starts from the drive."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    device_id: str | None = None
    """Letter of the drive, with colon."""
    file_system: str | None = None
    """File system, such as `NTFS`."""
    free_space: str | None = None
    """Free space in bytes, as a string."""
    size: str | None = None
    """Size in bytes, as a string."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Outdated field, always `Unknown`."""
