"""JcdsFile, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class JcdsFile(Model):
    """A file of the distribution service."""

    region: str | None = None
    """Region of AWS that the file is in."""
    file_name: str | None = field(name="fileName", default=None)
    """Name of the file."""
    length: int | None = None
    """Bytes."""
    md5: str | None = None
    """MD5 of the file, in hexadecimal digits."""
    sha3: str | None = None
    """SHA3-512 of the file, in hexadecimal digits."""
