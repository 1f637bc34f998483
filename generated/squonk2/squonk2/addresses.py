"""Where a service is called: for a class and all that use it, not for an object."""

from __future__ import annotations

from typing import ClassVar

from .arguments import require
from .connections import Connection


class Addressed:
    """A service with an address that holds in every thread."""

    _connection: ClassVar[Connection]

    @classmethod
    def set_api_url(cls, url: str, *, verify_ssl_cert: bool = True) -> None:
        """Call the service at a URL from now on, in every thread.

        Args:
            url: The whole URL, such as ``https://example.com/data-manager-api``.
            verify_ssl_cert: False accepts any certificate: for tests only.
        """
        require(url=url)
        cls._connection.move(url, verify_ssl_cert)

    @classmethod
    def get_api_url(cls) -> tuple[str, bool]:
        """Return the URL, empty if there is none, and whether the certificate of the server is verified."""
        return cls._connection.address
