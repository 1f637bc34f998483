"""The client of packages that openapi-python-client made: its settings, and the HTTP clients it calls through.

Names, arguments and defaults are those that its callers know. The layers around it take part in two places: what sends
a request, and what authorises it.
"""

from __future__ import annotations

import ssl
from typing import Any, Self

from attrs import define, evolve, field

from ._library import httpx


@define(slots=False)
class BaseClient:
    """Settings of a client, and its connections, which are opened at the first call.

    Args:
        base_url: URL that the paths of operations are put behind.
        raise_on_unexpected_status: Raise ``errors.UnexpectedStatus`` for a status that the document does not have.
        cookies: Cookies sent with every request.
        headers: Header fields sent with every request.
        timeout: Limits of one attempt, in the form that httpx has; none by default.
        verify_ssl: Whether certificates are checked, or what with: the path of certificates or an ``SSLContext``.
        follow_redirects: Whether redirects are followed.
        httpx_args: Further arguments of ``httpx.Client`` and ``httpx.AsyncClient``.
    """

    _base_url: str = field(alias="base_url")
    raise_on_unexpected_status: bool = field(default=False, kw_only=True)
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies")
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers")
    _timeout: httpx.Timeout | None = field(default=None, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args")
    _client: httpx.Client | None = field(default=None, init=False, eq=False, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, eq=False, repr=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """Return a client that sends these header fields too. Connections that are open send them from now on."""
        for client in self._open():
            client.headers.update(headers)
        return evolve(self, headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """Return a client that sends these cookies too. Connections that are open send them from now on."""
        for client in self._open():
            client.cookies.update(cookies)
        return evolve(self, cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """Return a client with other limits. Connections that are open have them from now on."""
        for client in self._open():
            client.timeout = timeout
        return evolve(self, timeout=timeout)

    def _open(self) -> list[httpx.Client | httpx.AsyncClient]:
        return [client for client in (self._client, self._async_client) if client is not None]

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Call through a client of one's own, whose settings hold in place of these."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the client that calls go through."""
        if self._client is None:
            self._client = self._new_client()
            self._client.event_hooks["request"].append(self._before_sending)
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Call through an asynchronous client of one's own, whose settings hold in place of these."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous client that calls go through."""
        if self._async_client is None:
            self._async_client = self._new_async_client()
            self._async_client.event_hooks["request"].append(self._before_sending_async)
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self.get_httpx_client().__exit__(*error)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*error)

    def _arguments(self) -> dict[str, Any]:
        """Return what an HTTP client is made of."""
        settings = {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._headers,
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            "auth": self._auth(),
        }
        return {**settings, **self._httpx_args}

    def _new_client(self) -> httpx.Client:
        """Return what sends requests."""
        return httpx.Client(**self._arguments())

    def _new_async_client(self) -> httpx.AsyncClient:
        """Return what sends requests of an event loop."""
        return httpx.AsyncClient(**self._arguments())

    def _before_sending(self, request: httpx.Request) -> None:
        """Look at a request before it is sent, and at each that a redirect makes of it."""

    async def _before_sending_async(self, request: httpx.Request) -> None:
        self._before_sending(request)

    def _auth(self) -> httpx.Auth | None:
        """Return what authorises requests."""
        return None
