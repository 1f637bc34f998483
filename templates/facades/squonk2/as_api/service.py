"""What every method of the Account Server stands on: its address, and the way to it."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from ..api.results import AsApiRv
from ..arguments import require
from ..calls import GOT, Errand, Send, answered
from ..connections import Connection


class AsService:
    """The address of the Account Server: ``SQUONK2_ASAPI_URL`` when this module is imported, unless another is set."""

    _connection: ClassVar[Connection] = Connection("account_server", "SQUONK2_ASAPI")

    @classmethod
    def set_api_url(cls, url: str, *, verify_ssl_cert: bool = True) -> None:
        """Call the Account Server at a URL from now on, in every thread.

        Args:
            url: The whole URL, such as ``https://example.com/account-server-api``.
            verify_ssl_cert: False accepts any certificate: for tests only.
        """
        require(url=url)
        cls._connection.move(url, verify_ssl_cert)

    @classmethod
    def get_api_url(cls) -> tuple[str, bool]:
        """Return the URL, empty if there is none, and whether the certificate of the server is verified."""
        return cls._connection.address

    @classmethod
    def _send(
        cls, purpose: str, access_token: str | None, timeout_s: float, send: Send, expected: Collection[int] = GOT
    ) -> AsApiRv:
        return answered(cls._connection, AsApiRv, Errand(purpose, access_token, timeout_s), send, expected)
