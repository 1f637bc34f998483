"""ComputerContentCaching, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerContentCaching(Model):
    """What the computer keeps for others nearby."""

    activated: bool | None = None
    """Whether a user turned it on."""
    active: bool | None = None
    """Whether it runs."""
    actual_cache_bytes_used: int | None = field(name="actualCacheBytesUsed", default=None)
    """Space that is in use in truth, in bytes."""
    cache_bytes_free: int | None = field(name="cacheBytesFree", default=None)
    """Space that is left, in bytes."""
    cache_bytes_limit: int | None = field(name="cacheBytesLimit", default=None)
    """Space that it may use, in bytes; 0 for no limit."""
    cache_bytes_used: int | None = field(name="cacheBytesUsed", default=None)
    """Space that it counts as used, in bytes."""
    cache_status: str | None = field(name="cacheStatus", default=None)
    """State of the space that it uses."""
    port: int | None = None
    """Port that it listens at."""
    public_address: str | None = field(name="publicAddress", default=None)
    """Address that it is seen with from outside."""
    server_guid: str | None = field(name="serverGuid", default=None)
    """Id by which others know it."""
    startup_status: str | None = field(name="startupStatus", default=None)
    """Whether it started, or why not."""
