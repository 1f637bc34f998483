"""JcdsUpload, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class JcdsUpload(Model):
    """Where a file may be uploaded, and for how long."""

    access_key_id: str | None = field(name="accessKeyID", default=None, secret=True)
    """Id of the key for AWS."""
    secret_access_key: str | None = field(name="secretAccessKey", default=None, secret=True)
    """Secret of the key for AWS."""
    session_token: str | None = field(name="sessionToken", default=None, secret=True)
    """Token that goes with the key."""
    region: str | None = None
    """Region of AWS that the file is in."""
    expiration: int | None = None
    """Milliseconds since 1970."""
    bucket_name: str | None = field(name="bucketName", default=None)
    """Bucket of S3 that it goes into."""
    path: str | None = None
    """Folder in the bucket."""
    uuid: str | None = None
    """Id of the upload."""
