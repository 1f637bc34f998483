"""SystemInsightsBitlockerInfo, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsBitlockerInfo(SwaggerModel):
    """A drive of a Windows system as BitLocker sees it."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    conversion_status: int | None = None
    """Progress of encryption: 0 fully decrypted, 1 fully encrypted, 2 and 3 under way, 4 and 5 paused."""
    device_id: str | None = None
    """Id of the drive."""
    drive_letter: str | None = None
    """Letter of the drive, with colon."""
    encryption_method: str | None = None
    """Method of encryption, such as `XTS-AES 128`."""
    persistent_volume_id: str | None = None
    """Lasting id of the volume."""
    protection_status: int | None = None
    """0 unprotected, 1 protected, 2 not known."""
    system_id: str | None = None
    """Id of the system the row comes from."""
