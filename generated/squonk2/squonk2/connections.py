"""Where a server is, for a class without instances, and the one client through which all its calls go."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING
from weakref import finalize

from .debugging import debugging_hooks

if TYPE_CHECKING:
    from .client import ApiClient


class Connection:
    """The address of one of the two servers, first taken from the environment.

    Threads share the client without waiting for each other. When the address changes, calls that are under way end
    where they began; the connections of a client that nobody uses any more are closed.

    Args:
        api: Name of the API in the generated client.
        prefix: What the names of the environment variables begin with.
    """

    def __init__(self, api: str, prefix: str) -> None:
        self._api = api
        self._hooks = debugging_hooks()
        self._lock = Lock()
        self._url = os.environ.get(f"{prefix}_URL", "")
        self._verify = os.environ.get(f"{prefix}_VERIFY_SSL_CERT", "yes").lower() == "yes"
        self._client: ApiClient | None = None

    def move(self, url: str, verify: bool) -> None:
        """Call another server from now on."""
        with self._lock:
            self._url, self._verify, self._client = url, verify, None

    @property
    def address(self) -> tuple[str, bool]:
        """The URL, empty if there is none, and whether the certificate of the server is verified."""
        with self._lock:
            return self._url, self._verify

    def client(self) -> ApiClient | None:
        """Return the client; None if there is no URL. Raises ValueError for a URL that is none."""
        with self._lock:
            if self._client is None and self._url:
                self._client = self._new_client()
            return self._client

    def _new_client(self) -> ApiClient:
        from .client import ApiClient
        from .configuration import Configuration

        configuration = Configuration(
            hosts={self._api: self._url}, retries=False, verify_ssl=self._verify, hooks=self._hooks
        )
        client = ApiClient(configuration)
        finalize(client, client.http_client.close)
        return client
