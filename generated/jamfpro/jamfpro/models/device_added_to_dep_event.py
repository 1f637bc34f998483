"""DeviceAddedToDepEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class DeviceAddedToDepEvent(Model):
    """The device as Apple describes it."""

    serial_number: str = field(name="serialNumber")
    """Serial number by Apple."""
    model: str | None = None
    """Model as Apple sells it."""
    description: str | None = None
    """What Apple says of the device, such as its colour and storage."""
    asset_tag: str | None = field(name="assetTag", default=None)
    """Tag that the organisation gave the device when it was ordered."""
    device_assigned_date: int | None = field(name="deviceAssignedDate", default=None)
    """When it was assigned, in milliseconds since 1970."""
    device_enrollment_program_instance_id: int | None = field(name="deviceEnrollmentProgramInstanceId", default=None)
    """Number of the enrollment program, in the settings of the server."""
