"""JcdsDownload, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class JcdsDownload(Model):
    """Where a file may be downloaded."""

    uri: str
    """Where it may be downloaded, for a while, without a token."""
