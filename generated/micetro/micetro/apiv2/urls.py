"""Where a Micetro server is, from what a user writes."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..http_client.exceptions import ClientError

PATH = "/mmws/api/v2"
"""Path of version 2 of the API on every server."""


def server_url(url: str) -> str:
    """Return scheme, host and port of a URL; HTTPS is meant where there is no scheme. Raises ClientError."""
    whole = url if "://" in url else f"https://{url}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ClientError(f"The Micetro URL cannot be used: {error}.") from error
    if not host:
        raise ClientError("The Micetro URL does not contain a host. It is required.")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" if port is None else f"{parts.scheme}://{shown}:{port}"
