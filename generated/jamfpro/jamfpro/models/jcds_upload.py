"""JcdsUpload, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class JcdsUpload(Model):
    """Where a file may be uploaded, and for how long."""

    access_key_id: str | None = field(name="accessKeyID", default=None, secret=True)
    secret_access_key: str | None = field(name="secretAccessKey", default=None, secret=True)
    session_token: str | None = field(name="sessionToken", default=None, secret=True)
    region: str | None = None
    expiration: int | None = None
    """Milliseconds since 1970."""
    bucket_name: str | None = field(name="bucketName", default=None)
    path: str | None = None
    """Folder in the bucket."""
    uuid: str | None = None
