"""SystemInsightsDiskEncryption, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_model import SwaggerModel


class SystemInsightsDiskEncryption(SwaggerModel):
    """The encryption state of a disk on macOS or Linux."""

    collection_time: str | None = None
    """When the row was gathered, in ISO 8601 form."""
    encrypted: int | None = None
    """1 if the disk is encrypted."""
    encryption_status: str | None = None
    """State in words: `encrypted`, `not encrypted` or `undefined`."""
    name: str | None = None
    """Name of the disk, such as `/dev/disk1`."""
    system_id: str | None = None
    """Id of the system the row comes from."""
    type: str | None = None
    """Method of encryption, if there is one."""
    uid: str | None = None
    """Id of the local user who can unlock the disk."""
    user_uuid: str | None = None
    """UUID of the local user who can unlock the disk."""
    uuid: str | None = None
    """UUID of the disk."""
