"""SystemInsightsUsers, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsUsers(SwaggerModel):
    """An account known to the operating system."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    description: str | None = None
    """Remark on the account, usually the full name."""
    directory: str | None = None
    """Home folder."""
    gid: str | None = None
    """Id of the primary group, as an unsigned number."""
    gid_signed: str | None = None
    """Id of the primary group, as a signed number."""
    shell: str | None = None
    """Login shell."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Kind of account, such as `local` or `roaming` (Windows)."""
    uid: str | None = None
    """User id as an unsigned number."""
    uid_signed: str | None = None
    """User id as a signed number."""
    username: str | None = None
    """Login name."""
    uuid: str | None = None
    """UUID (macOS) or security identifier (Windows) of the account."""
