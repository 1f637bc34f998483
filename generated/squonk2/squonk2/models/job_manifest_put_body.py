"""JobManifestPutBody, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class JobManifestPutBody(Model):
    """Job manifest put, as sent."""

    url: str
    """Where it is found."""
    header: str | None = None
    """Text for the header `Authorization` when it is fetched."""
    params: str | None = None
    """Query to add to the URL."""
