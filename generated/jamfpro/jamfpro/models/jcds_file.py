"""JcdsFile, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class JcdsFile(Model):
    """A file of the distribution service."""

    region: str | None = None
    file_name: str | None = field(name="fileName", default=None)
    length: int | None = None
    """Bytes."""
    md5: str | None = None
    sha3: str | None = None
