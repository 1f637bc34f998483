"""The token layer of packages that openapi-python-client made: a token that is given, or asked for when it is needed.

A token goes to the server of the API alone. One that is asked for is kept until the server refuses it, and then asked
for once, whatever number of calls were refused.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from threading import Lock
from typing import TypeAlias

from attrs import define, field

from ._library import httpx
from .engine_client import BaseClient
from .event_loops import in_thread

Token: TypeAlias = "str | Callable[[], str]"
"""A token, or what gives one; it is called in a thread where an event loop runs."""


@define(slots=False)
class AuthMixin(BaseClient):
    """Sends a token with every request to the server of the API.

    Args:
        token: The token, or a function without arguments that returns one, such as one that logs in.
        prefix: What stands before the token; nothing if it is empty.
        auth_header_name: The header field.
    """

    token: Token
    prefix: str = "Bearer"
    auth_header_name: str = "Authorization"
    _source: _Source | None = field(default=None, init=False, eq=False, repr=False)

    def _auth(self) -> httpx.Auth:
        if self._source is None:
            self._source = _Source(self.token)
        return _Auth(self._source, self.prefix, self.auth_header_name)

    def _before_sending(self, request: httpx.Request) -> None:
        """Take the token off a request to another server, to which a redirect may lead."""
        if _origin(request.url) != _origin(httpx.URL(self._base_url)):
            request.headers.pop(self.auth_header_name, None)


class _Source:
    """Keeps a token, and asks for a new one in place of one that was refused."""

    def __init__(self, token: Token) -> None:
        self._ask = token if callable(token) else None
        self._token = token if isinstance(token, str) else None
        self._lock = Lock()

    @property
    def renewable(self) -> bool:
        """Whether a refused token may be followed by another."""
        return self._ask is not None

    def token(self, refused: str | None = None) -> str:
        """Return the token; a new one if the one that is kept is the one that was refused."""
        with self._lock:
            if self._ask is not None and self._token in (None, refused):
                self._token = self._ask()
            return self._token or ""


class _Auth(httpx.Auth):
    def __init__(self, source: _Source, prefix: str, header: str) -> None:
        self._source = source
        self._prefix = prefix
        self._header = header

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Yield the request with the token, and once more with a new one if the server refuses it."""
        token = self._source.token()
        response = yield self._with(request, token)
        if response.status_code == httpx.codes.UNAUTHORIZED and self._renewable(request):
            yield self._with(request, self._source.token(refused=token))

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Do the same where an event loop runs."""
        token = await self._asked()
        response = yield self._with(request, token)
        if response.status_code == httpx.codes.UNAUTHORIZED and self._renewable(request):
            yield self._with(request, await self._asked(refused=token))

    async def _asked(self, refused: str | None = None) -> str:
        if not self._source.renewable:
            return self._source.token()
        token: str = await in_thread(self._source.token, refused)
        return token

    def _renewable(self, request: httpx.Request) -> bool:
        return self._source.renewable and isinstance(request.stream, httpx.ByteStream)

    def _with(self, request: httpx.Request, token: str) -> httpx.Request:
        request.headers[self._header] = f"{self._prefix} {token}" if self._prefix else token
        return request


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port (RFC 6454 section 4)."""
    return url.scheme, url.host, url.port
