"""ComputerContentCaching, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerContentCaching(Model):
    """What the computer keeps for others nearby."""

    activated: bool | None = None
    active: bool | None = None
    actual_cache_bytes_used: int | None = field(name="actualCacheBytesUsed", default=None)
    cache_bytes_free: int | None = field(name="cacheBytesFree", default=None)
    cache_bytes_limit: int | None = field(name="cacheBytesLimit", default=None)
    cache_bytes_used: int | None = field(name="cacheBytesUsed", default=None)
    cache_status: str | None = field(name="cacheStatus", default=None)
    port: int | None = None
    public_address: str | None = field(name="publicAddress", default=None)
    server_guid: str | None = field(name="serverGuid", default=None)
    startup_status: str | None = field(name="startupStatus", default=None)
