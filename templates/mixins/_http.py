"""The only module that knows the HTTP library; everything else speaks of :class:`~.request.Request` and ``Reply``."""

from __future__ import annotations

import logging
import os
import ssl
from collections.abc import AsyncIterator, Iterable, Iterator
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from ._library import httpx
from .errors import ApiConnectionError, ApiException, ApiTimeoutError, ResponseTooLargeError
from .event_loops import current_loop, in_thread
from .headers import Headers
from .redaction import mask_url, mask_values
from .reply import Reply
from .timed_network import ended_by, keep_time, timeouts_until
from .whole_bodies import AnswerTooSlow, BodyTooLarge, read_whole, read_whole_async

if TYPE_CHECKING:
    from .configuration import BaseConfiguration
    from .payload import Payload
    from .request import Request

_Fields: TypeAlias = "dict[bytes, tuple[bytes, bytes]]"

_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_PERMANENT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.TooManyRedirects)
_LIBRARY_LOG = logging.getLogger(httpx.__name__)
_KEPT = 30.0
"""Seconds that a connection is kept which nobody uses."""
_READ_ALREADY = "the body was read already, or its stream is closed"


class _SecretURL(httpx.URL):
    """A URL with secrets, and the form of it that may be shown."""

    shown = ""


def _masking(record: logging.LogRecord) -> bool:
    """Mask our URLs in a record of the HTTP library, which writes the URL of every request to its own log."""
    if isinstance(record.args, tuple):
        record.args = tuple(each.shown if isinstance(each, _SecretURL) else each for each in record.args)
    return True


class _Cookies(httpx.Cookies):
    """Cookies that look at an answer only if it sets some: looking takes a fifth of the time of a call."""

    def extract_cookies(self, response: httpx.Response) -> None:
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


class _Client(httpx.Client):
    """A client with those cookies."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._quick_cookies = _Cookies()

    @property
    def cookies(self) -> httpx.Cookies:
        return self._quick_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._quick_cookies = _Cookies(cookies)


class _AsyncClient(httpx.AsyncClient):
    """A client with those cookies, for an event loop."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._quick_cookies = _Cookies()

    @property
    def cookies(self) -> httpx.Cookies:
        return self._quick_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._quick_cookies = _Cookies(cookies)


@cache
def ssl_context(
    verify: bool, ca_cert: str | None, cert_file: str | None, key_file: str | None, key_password: str | None
) -> ssl.SSLContext:
    """Return the TLS settings; equal ones are one object, as each takes tens of milliseconds to make."""
    context: ssl.SSLContext = httpx.create_ssl_context(verify=verify)
    if ca_cert:
        context.load_verify_locations(ca_cert)
    if cert_file:
        context.load_cert_chain(cert_file, key_file, key_password)
    return context


def _settings(configuration: BaseConfiguration, transport: Any) -> dict[str, Any]:
    settings: dict[str, Any] = {"follow_redirects": False, "trust_env": configuration.trust_env}
    if transport is not None:
        return {**settings, "transport": transport}
    return {**settings, **transport_settings(configuration)}


def transport_settings(configuration: BaseConfiguration) -> dict[str, Any]:
    """Return what a configuration says of connections: their number, TLS and the proxy."""
    size = configuration.connection_pool_maxsize
    verify = ssl_context(
        configuration.verify_ssl,
        configuration.ssl_ca_cert,
        configuration.cert_file,
        configuration.key_file,
        configuration.key_password,
    )
    # As many kept as open: the pool drops what is above that number while a thread may just have been given it. And
    # longer than the library's five seconds: a thread that gets no time for that long would lose its connection too.
    limits = httpx.Limits(max_connections=size, max_keepalive_connections=size, keepalive_expiry=_KEPT)
    return {"limits": limits, "verify": verify, "proxy": configuration.proxy}


class Sender:
    """Sends requests and blocks; makes its connections at the first one, and new ones after a fork."""

    def __init__(self, configuration: BaseConfiguration, client: Any = None, transport: Any = None) -> None:
        if client is not None and not isinstance(client, httpx.Client):
            raise TypeError(f"http_client must be an {httpx.__name__}.Client, not {type(client).__name__}")
        self._configuration = configuration
        self._given = client
        self._transport = transport
        self._client: httpx.Client | None = client
        self._process = os.getpid()
        self._lock = Lock()
        self._defaults: _Fields = {}

    def client(self) -> httpx.Client:
        """Return the client of the HTTP library."""
        if self._client is None or (self._process != os.getpid() and self._given is None):
            with self._lock:
                if self._client is None or self._process != os.getpid():
                    client = _Client(**_settings(self._configuration, self._transport))
                    if self._transport is None:
                        keep_time(client)
                    self._defaults = _default_fields(client)
                    self._client, self._process = client, os.getpid()
        return self._client

    def send(self, request: Request, stream: bool) -> Reply:
        """Send a request. Raises ApiConnectionError."""
        client = self.client()
        defaults = self._defaults if self._given is None else _default_fields(client)
        wire = _request(request, defaults, client.cookies, _sync_content(request.payload))
        try:
            raw = client.send(wire, stream=True, follow_redirects=False)
            if not stream:
                read_whole(raw, self._configuration.max_response_size, request.until)
            elif request.until is not None:
                _forget_deadline(wire, request)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure: ApiException = _failure(error, request)
        except (BodyTooLarge, AnswerTooSlow) as error:
            failure = _given_up(error, request)
        else:
            return _reply(request, raw, stream)
        raise failure

    def close(self) -> None:
        """Close the connections, unless they belong to a client that was handed in."""
        if self._client is not None and self._given is None and self._process == os.getpid():
            self._client.close()
        self._client = None if self._given is None else self._given


class AsyncSender:
    """The asynchronous twin of :class:`Sender`. Connections belong to an event loop, so another loop gets new ones."""

    def __init__(self, configuration: BaseConfiguration, client: Any = None, transport: Any = None) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise TypeError(f"http_client must be an {httpx.__name__}.AsyncClient, not {type(client).__name__}")
        self._configuration = configuration
        self._given: httpx.AsyncClient | None = client
        self._transport = transport
        self._client: httpx.AsyncClient | None = client
        self._loop: object = None
        self._process = os.getpid()
        self._defaults: _Fields = {}

    def client(self) -> httpx.AsyncClient:
        """Return the client of the HTTP library."""
        if self._given is not None:
            return self._given
        loop = current_loop()
        if self._client is None or self._loop is not loop or self._process != os.getpid():
            self._client = _AsyncClient(**_settings(self._configuration, self._transport))
            self._defaults = _default_fields(self._client)
            self._loop, self._process = loop, os.getpid()
        return self._client

    async def send(self, request: Request, stream: bool) -> Reply:
        """Send a request. Raises ApiConnectionError."""
        client = self.client()
        defaults = self._defaults if self._given is None else _default_fields(client)
        wire = _request(request, defaults, client.cookies, _async_content(request.payload))
        try:
            if request.until is None:
                raw = await self._exchange(client, wire, stream, None)
            else:
                raw = await ended_by(request.until, lambda: self._exchange(client, wire, stream, request.until))
                _forget_deadline(wire, request)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure: ApiException = _failure(error, request)
        except (BodyTooLarge, AnswerTooSlow) as error:
            failure = _given_up(error, request)
        else:
            return _reply(request, raw, stream)
        raise failure

    async def _exchange(
        self, client: httpx.AsyncClient, wire: httpx.Request, stream: bool, until: float | None
    ) -> httpx.Response:
        raw = await client.send(wire, stream=True, follow_redirects=False)
        if not stream:
            await read_whole_async(raw, self._configuration.max_response_size, until)
        return raw

    async def close(self) -> None:
        """Close the connections, unless they belong to a client that was handed in."""
        if self._client is not None and self._given is None and self._process == os.getpid():
            await self._client.aclose()
        self._client = None if self._given is None else self._given


def _timeouts(request: Request) -> dict[str, Any] | None:
    if not request.timeouts:
        return None
    timeouts = request.timeouts._asdict()
    return {"timeout": timeouts if request.until is None else timeouts_until(timeouts, request.until)}


def _forget_deadline(wire: httpx.Request, request: Request) -> None:
    """Let what is read of a stream have all its time: the deadline was for its beginning."""
    if request.timeouts:
        wire.extensions["timeout"].update(request.timeouts._asdict())


def _request(request: Request, defaults: _Fields, cookies: httpx.Cookies, content: Any) -> httpx.Request:
    """Return a request of the HTTP library, built directly: its own way of merging settings costs as much again.

    A body in memory is handed over as a stream, with the header fields that the library would work out for it.
    """
    url = request.wire_url()
    parsed = httpx.URL(url)
    if not ("?" in url or request.private) or not _LIBRARY_LOG.isEnabledFor(logging.INFO):
        pass  # nothing to hide, or nobody to hide it from
    elif (shown := request.shown_url()) != url:
        parsed = _SecretURL(url)
        parsed.shown = shown
        _LIBRARY_LOG.addFilter(_masking)  # which adds it only once
    whole = content is None or isinstance(content, bytes)
    wire = httpx.Request(
        request.method,
        parsed,
        headers=_fields(request, defaults, parsed.netloc),
        content=None if whole else content,
        stream=httpx.ByteStream(content or b"") if whole else None,
        extensions=_timeouts(request),
    )
    wire.url = parsed
    if whole:
        wire.read()  # some transports send what is unread in chunks, and nothing as a body of no chunks
    if next(iter(cookies.jar), None) is not None:
        _add_cookies(wire, cookies)
    return wire


def _add_cookies(wire: httpx.Request, cookies: httpx.Cookies) -> None:
    """Add the cookies that the server set; the library alone would leave them out beside cookies of ours."""
    own = wire.headers.pop("cookie", None)
    cookies.set_cookie_header(wire)
    if own is not None:
        kept = wire.headers.get("cookie")
        wire.headers["cookie"] = f"{own}; {kept}" if kept else own


def _fields(request: Request, defaults: _Fields, host: bytes) -> list[tuple[bytes, bytes]]:
    fields = {b"host": (b"Host", host), **defaults}
    for text, value in request.wire_headers().items():
        name = text.encode("ascii")
        fields[name.lower()] = (name, value.encode())
    length = _length(request)
    if length is not None:
        fields[b"content-length"] = (b"Content-Length", b"%d" % length)
    return list(fields.values())


def _length(request: Request) -> int | None:
    """Return the bytes of the body where they are known; a write without a body says that there are none."""
    payload = request.payload
    if payload is None:
        return 0 if request.method in ("POST", "PUT", "PATCH") else None
    return len(payload.data or b"") if payload.open is None else payload.length


def _default_fields(client: httpx.Client | httpx.AsyncClient) -> _Fields:
    return {name.lower(): (name, value) for name, value in client.headers.raw}


def _sync_content(payload: Payload | None) -> bytes | Iterable[bytes] | None:
    if payload is None or payload.open is None:
        return payload.data if payload else None
    chunks = payload.open()
    if not isinstance(chunks, Iterable):
        raise TypeError("an asynchronous stream as body needs an asynchronous client")
    return chunks


def _async_content(payload: Payload | None) -> bytes | AsyncIterator[bytes] | None:
    if payload is None or payload.open is None:
        return payload.data if payload else None
    chunks: Any = payload.open()
    if not isinstance(chunks, Iterable):
        own: AsyncIterator[bytes] = chunks
        return own
    return _threaded(chunks) if payload.blocking else _unblocked(chunks)


async def _threaded(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    iterator = iter(chunks)
    while (chunk := await in_thread(next, iterator, None)) is not None:
        yield chunk


async def _unblocked(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


def _reply(request: Request, raw: httpx.Response, stream: bool) -> Reply:
    content = None if stream else raw.content
    return Reply(request, raw.status_code, raw.reason_phrase, Headers(raw.headers.raw), content, raw)


def _failure(error: Exception, request: Request) -> ApiConnectionError:
    """Return our exception for one of the HTTP library, whose own would carry the request with its secrets."""
    foreign = _is_foreign(error.__cause__)
    timeout = isinstance(error.__cause__, TimeoutError) if foreign else isinstance(error, httpx.TimeoutException)
    kind = ApiTimeoutError if timeout else ApiConnectionError
    reason = mask_values(mask_url(f"{type(error).__name__}: {error}"), request.private)
    failure = kind(0, reason, request=request.redacted())
    failure.sent = foreign or not isinstance(error, _NOTHING_SENT)
    failure.permanent = isinstance(error, (*_PERMANENT, httpx.InvalidURL)) or _untrusted(error)
    return failure


def _given_up(error: BodyTooLarge | AnswerTooSlow, request: Request) -> ApiException:
    """Return the exception for an answer that was not read to its end."""
    if isinstance(error, AnswerTooSlow):
        return ApiTimeoutError(
            0, "the deadline of the call came before the end of the answer", request=request.redacted()
        )
    reason = "the answer is larger than max_response_size allows"
    headers = Headers(error.raw.headers.raw)
    return ResponseTooLargeError(error.raw.status_code, reason, headers=headers, request=request.redacted())


def _is_foreign(cause: BaseException | None) -> bool:
    """Say whether an error comes from a transport of another library.

    Those put their errors into terms of this one by likeness: aiohttp's for a connection that was lost after the
    request had been sent reads as one that was never made, and the request would be sent again.
    """
    return cause is not None and not type(cause).__module__.startswith("httpcore")


def _untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def iterate(reply: Reply, chunk_size: int | None) -> Iterator[bytes]:
    """Yield the decompressed pieces of an unread body. Raises ApiConnectionError."""
    raw: httpx.Response = reply.raw
    try:
        yield from raw.iter_bytes(chunk_size)
    except httpx.StreamError:
        raise RuntimeError(_READ_ALREADY) from None
    except httpx.HTTPError as error:
        failure = _failure(error, reply.request)
    else:
        return
    raise failure


async def iterate_async(reply: Reply, chunk_size: int | None) -> AsyncIterator[bytes]:
    """Do as :func:`iterate`, in an event loop."""
    raw: httpx.Response = reply.raw
    try:
        async for chunk in raw.aiter_bytes(chunk_size):
            yield chunk
    except httpx.StreamError:
        raise RuntimeError(_READ_ALREADY) from None
    except httpx.HTTPError as error:
        failure = _failure(error, reply.request)
    else:
        return
    raise failure


def close_raw(reply: Reply) -> None:
    """Give up an unread body."""
    raw: httpx.Response = reply.raw
    raw.close()


async def close_raw_async(reply: Reply) -> None:
    """Give up an unread body, in an event loop."""
    raw: httpx.Response = reply.raw
    await raw.aclose()
