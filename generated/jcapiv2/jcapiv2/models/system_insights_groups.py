"""SystemInsightsGroups, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsGroups(SwaggerModel):
    """A group known to the operating system."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    comment: str | None = None
    """Remark on the group (Windows)."""
    gid: str | None = None
    """Group id as an unsigned number."""
    gid_signed: str | None = None
    """Group id as a signed number."""
    group_sid: str | None = None
    """Security identifier of the group (Windows)."""
    groupname: str | None = None
    """Name of the group."""
    system_id: str | None = None
    """Id of the system the row comes from."""
