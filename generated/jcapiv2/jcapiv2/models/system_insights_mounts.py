"""SystemInsightsMounts, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsMounts(SwaggerModel):
    """A mounted file system on macOS or Linux. Numbers come as strings."""

    blocks: str | None = None
    """Blocks in all."""
    blocks_available: str | None = None
    """Blocks free for ordinary users."""
    blocks_free: str | None = None
    """Blocks free for root."""
    blocks_size: str | None = None
    """Size of a block in bytes."""
    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    device: str | None = None
    """Device that is mounted."""
    device_alias: str | None = None
    """Device with symbolic links resolved."""
    flags: str | None = None
    """Options of the mount."""
    inodes: str | None = None
    """Inodes in all."""
    inodes_free: str | None = None
    """Inodes left."""
    path: str | None = None
    """Where it is mounted."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Kind of file system, such as `apfs` or `ext4`."""
