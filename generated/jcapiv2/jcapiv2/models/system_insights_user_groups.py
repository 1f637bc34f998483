"""SystemInsightsUserGroups, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsUserGroups(SwaggerModel):
    """A membership of a local user in a local group."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    gid: str | None = None
    """Id of the group."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    uid: str | None = None
    """Id of the user."""
