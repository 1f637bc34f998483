"""SystemInsightsSystemControls, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsSystemControls(SwaggerModel):
    """A kernel setting, as read by sysctl."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    config_value: str | None = None
    """Value set in the configuration, to be applied at boot."""
    current_value: str | None = None
    """Value in force."""
    field_name: str | None = None
    """Name of the field, for settings of opaque structure."""
    name: str | None = None
    """Full name of the setting, such as `kern.maxproc`."""
    oid: str | None = None
    """Object id, the name in numbers."""
    subsystem: str | None = None
    """First part of the name, such as `kern` or `net`."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Data type of the value."""
