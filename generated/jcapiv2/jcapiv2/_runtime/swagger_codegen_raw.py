"""Answers of calls with ``_preload_content=False``: the body is left to the caller to read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self

from ._http import close_raw, close_raw_async, iterate, iterate_async
from .reading import is_success, read_failure
from .response import ApiResponse
from .swagger_codegen_async import is_asynchronous

if TYPE_CHECKING:
    from .client import ClientCore
    from .flow import Flow
    from .headers import Headers
    from .operation import Operation
    from .options import CallOptions
    from .reply import Reply

_CHUNK = 65536
"""Bytes that ``stream`` gives at once, if it is not told."""


class _Unread:
    """What both kinds of unread answer share."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply

    @property
    def status(self) -> int:
        """HTTP status."""
        return self._reply.status_code

    @property
    def reason(self) -> str:
        """Reason phrase of the status."""
        return self._reply.reason

    @property
    def headers(self) -> Headers:
        """Header fields."""
        return self._reply.headers

    @property
    def response(self) -> Any:
        """The response object of the HTTP library."""
        return self._reply.raw

    def getheaders(self) -> Headers:
        """Return the header fields."""
        return self._reply.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header field."""
        return self._reply.headers.get(name, default)


class RawResponse(_Unread):
    """An unread answer. Reading raises ApiConnectionError if the connection is lost on the way."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply)
        self._pieces: Iterator[bytes] = iterate(reply, None) if reply.streaming else iter((reply.content,))
        self._rest = b""
        self._whole: bytes | None = None

    def read(self, amt: int | None = None) -> bytes:
        """Return the next ``amt`` bytes, or all that are left. At the end there are none."""
        parts, size = [self._rest], len(self._rest)
        while amt is None or size < amt:
            piece = next(self._pieces, None)
            if piece is None:
                break
            parts.append(piece)
            size += len(piece)
        found = b"".join(parts)
        self._rest = b"" if amt is None else found[amt:]
        return found if amt is None else found[:amt]

    def stream(self, amt: int = _CHUNK) -> Iterator[bytes]:
        """Yield the body in pieces of ``amt`` bytes."""
        while piece := self.read(amt):
            yield piece

    @property
    def data(self) -> bytes:
        """What is left of the body, read at the first use and kept."""
        if self._whole is None:
            self._whole = self.read()
        return self._whole

    def close(self) -> None:
        """Give the connection back, whether the body was read to its end or not."""
        close_raw(self._reply)

    def release_conn(self) -> None:
        """Do as :meth:`close`."""
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        return self.stream()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncRawResponse(_Unread):
    """An unread answer in an event loop."""

    def stream(self, amt: int = _CHUNK) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``amt`` bytes. Raises ApiConnectionError if the connection is lost."""
        return iterate_async(self._reply, amt) if self._reply.streaming else _pieces(self._reply.content, amt)

    async def read(self) -> bytes:
        """Return the rest of the body. Raises ApiConnectionError if the connection is lost."""
        return b"".join([piece async for piece in self.stream()])

    async def aclose(self) -> None:
        """Give the connection back, whether the body was read to its end or not."""
        await close_raw_async(self._reply)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


async def _pieces(content: bytes, amt: int) -> AsyncIterator[bytes]:
    """Yield a body that was read already, as that of a failure is."""
    for start in range(0, len(content), amt):
        yield content[start : start + amt]


def raw_response(client: ClientCore, reply: Reply) -> Any:
    """Return an unread reply in the form that suits a client."""
    return AsyncRawResponse(reply) if is_asynchronous(client) else RawResponse(reply)


def unread_answer(
    client: ClientCore, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions
) -> Flow[ApiResponse[Any]]:
    """Call an operation and leave its body unread. An error still raises ApiException, its body in bytes."""
    reply = yield from client._exchange(client._start(operation, arguments, options, stream=True))
    if is_success(operation, reply.status_code):
        return ApiResponse(raw_response(client, reply), reply)
    error = read_failure(operation, reply, client._secrets(reply.request))
    vars(error).update(body=(error.body or "").encode())
    raise error
