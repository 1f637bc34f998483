"""Settings of a connection that single requests may have their own of: TLS, proxies, redirects.

The library fixes them with its client, so each combination gets a client, made at its first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import NamedTuple
from urllib.parse import urlsplit

from .._runtime.configuration import BaseConfiguration
from ..client import ApiClient


class Transport(NamedTuple):
    """How a request is sent."""

    verify: bool | str = True
    """Whether the certificate of the server is verified; a path names certificate authorities besides the usual."""
    cert: str | tuple[str, str] | None = None
    """Certificate of the client, or certificate and key."""
    proxy: str | None = None
    follow_redirects: bool = True

    def applied(self, configuration: BaseConfiguration) -> BaseConfiguration:
        """Return a configuration with these settings."""
        copy = configuration.copy()
        copy.verify_ssl = self.verify is not False
        copy.ssl_ca_cert = self.verify if isinstance(self.verify, str) else None
        copy.cert_file, copy.key_file = self.cert if isinstance(self.cert, tuple) else (self.cert, None)
        copy.proxy = self.proxy
        copy.follow_redirects = self.follow_redirects
        return copy


class Transports:
    """The clients of one configuration, by how they send. Safe to share between threads."""

    def __init__(self, usual: ApiClient, transport: Transport) -> None:
        self._usual = usual
        self._clients = {transport: usual}
        self._lock = Lock()

    def client(self, transport: Transport) -> ApiClient:
        """Return the client that sends in a way."""
        with self._lock:
            if transport not in self._clients:
                self._clients[transport] = ApiClient(transport.applied(self._usual.configuration))
            return self._clients[transport]

    def close(self) -> None:
        """Close the connections of all of them."""
        for each in self._clients.values():
            each.close()


def proxy_for(url: str, proxies: Mapping[str, str] | None) -> str | None:
    """Return the proxy for a URL, by scheme and host, by scheme, or for all, in this order."""
    parts = urlsplit(url)
    for key in (f"{parts.scheme}://{parts.hostname}", parts.scheme, f"all://{parts.hostname}", "all"):
        if proxies and key in proxies:
            return proxies[key]
    return None
