"""A cache between a client and its server: hishel's, which follows RFC 9111, with a place of its own for each user.

::

    client = ApiClient(configuration, transport=caching_transport(configuration))

Answers are kept by address and by every header field that may tell one user from another. So two credentials never
share an answer, whatever the server says. Such fields are taken out of a request before the cache sees it, and put in
again behind it: none of them gets into the store. What a credential adds to the query of an address does.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ._http import transport_settings
from ._library import httpx

if TYPE_CHECKING:
    from .configuration import BaseConfiguration

EXPORTS: Final = ("async_caching_transport", "caching_transport")
EXTRAS: Final = {"cache": ("hishel[async]>=2",)}

_WITHHELD: Final = "withheld"
_OF_ANYBODY: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "host",
        "idempotency-key",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "pragma",
        "range",
        "traceparent",
        "tracestate",
        "transfer-encoding",
        "user-agent",
    }
)
"""Header fields that tell nobody from anybody else; the cache knows what to make of them. Any other one may."""


def caching_transport(configuration: BaseConfiguration, storage: Any = None, *, transport: Any = None) -> Any:
    """Return a transport for a blocking client that keeps answers as long as the server allows.

    Args:
        configuration: Its TLS settings, proxy and pool size count.
        storage: A store of hishel's; by default a file in the folder ``.cache/hishel``.
        transport: What requests are sent with, in place of one by the configuration.

    Raises ImportError without the package's extra ``cache``.
    """
    return _Caching(configuration, storage, transport)


def async_caching_transport(configuration: BaseConfiguration, storage: Any = None, *, transport: Any = None) -> Any:
    """Do as :func:`caching_transport` for an asynchronous client; the store is one of hishel's asynchronous ones."""
    return _AsyncCaching(configuration, storage, transport)


def _parts() -> tuple[Any, Any]:
    """Return the transports of hishel for the HTTP library, and its options for the cache of one user."""
    options = import_module("hishel").CacheOptions(shared=False)
    return import_module(f"hishel.{httpx.__name__}"), options


class _Caching(httpx.BaseTransport):
    def __init__(self, configuration: BaseConfiguration, storage: Any, transport: Any) -> None:
        transports, options = _parts()
        wire = transport or httpx.HTTPTransport(**transport_settings(configuration))
        self._cache = transports.CacheTransport(_Complete(wire), storage=storage, rfc=options)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with _without_credentials(request):
            response: httpx.Response = self._cache.handle_request(request)
        return response

    def close(self) -> None:
        self._cache.close()


class _Complete(httpx.BaseTransport):
    """Stands behind the cache, and sends requests with what was taken out."""

    def __init__(self, wire: Any) -> None:
        self._wire = wire

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with _with_credentials(request):
            response: httpx.Response = self._wire.handle_request(request)
        return response

    def close(self) -> None:
        self._wire.close()


class _AsyncCaching(httpx.AsyncBaseTransport):
    def __init__(self, configuration: BaseConfiguration, storage: Any, transport: Any) -> None:
        transports, options = _parts()
        wire = transport or httpx.AsyncHTTPTransport(**transport_settings(configuration))
        self._cache = transports.AsyncCacheTransport(_AsyncComplete(wire), storage=storage, rfc=options)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _without_credentials(request):
            response: httpx.Response = await self._cache.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        await self._cache.aclose()


class _AsyncComplete(httpx.AsyncBaseTransport):
    """Does as :class:`_Complete`."""

    def __init__(self, wire: Any) -> None:
        self._wire = wire

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _with_credentials(request):
            response: httpx.Response = await self._wire.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        await self._wire.aclose()


@contextmanager
def _without_credentials(request: httpx.Request) -> Iterator[None]:
    """Take out of a request what tells its user, and give the cache a key that is theirs alone."""
    whole, extensions = request.headers, request.extensions
    own = [(name, value) for name, value in whole.raw if name.decode("ascii").lower() not in _OF_ANYBODY]
    names = {name for name, _ in own}
    request.headers = httpx.Headers([pair for pair in whole.raw if pair[0] not in names])
    caching = {**extensions.get("caching", {}), "key": _key(str(request.url), own)}
    request.extensions = {**extensions, "caching": caching, _WITHHELD: own}
    try:
        yield
    finally:
        request.headers, request.extensions = whole, extensions


@contextmanager
def _with_credentials(request: httpx.Request) -> Iterator[None]:
    shown = request.headers
    request.headers = httpx.Headers([*shown.raw, *request.extensions.get(_WITHHELD, ())])
    try:
        yield
    finally:
        request.headers = shown


def _key(url: str, own: list[tuple[bytes, bytes]]) -> str:
    """Return a text that only the same address for the same user has."""
    fields = sorted((name.lower(), value) for name, value in own)
    return sha256(repr((url, fields)).encode()).hexdigest()
