"""A quick server that treats requests badly: what it does with each attempt of a call is settled by the call's number.

One event loop runs all connections, since a thread a connection would take longer than the client under test. Nothing
here depends on time: a fault is a reply, a connection that is closed after the request came, or silence.
"""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import NamedTuple, Self


class Seen(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


class Reaction(NamedTuple):
    """What is done with a request."""

    data: bytes = b""
    """What is sent; nothing where the connection is closed at once."""
    close: bool = False
    silent: bool = False
    delay: float = 0.0


class RoughServer:
    """The server. ``react`` is called with each request and how often its path was asked for by now.

    As a context manager it runs in a thread of its own; as an asynchronous one, in the loop that enters it.
    """

    url = ""

    def __init__(self, react: Callable[[Seen, int], Reaction], hold: int = 0) -> None:
        self.react = react
        self.seen: defaultdict[str, list[Seen]] = defaultdict(list)
        """Requests by their path."""
        self.held: list[Callable[[], None]] | None = [] if hold else None
        """Answers that wait until there are ``hold`` of them: so many calls are certainly under way at once."""
        self._hold = hold
        self._connections: set[asyncio.Transport] = set()

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._server = await self._loop.create_server(lambda: _Connection(self), "127.0.0.1", 0, backlog=512)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *exception: object) -> None:
        self._server.close()
        for transport in list(self._connections):
            transport.abort()
        await asyncio.sleep(0)

    def __enter__(self) -> Self:
        loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.__aenter__(), loop).result()
        return self

    def __exit__(self, *exception: object) -> None:
        asyncio.run_coroutine_threadsafe(self.__aexit__(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def opened(self, transport: asyncio.Transport) -> None:
        """Take note of a connection."""
        self._connections.add(transport)

    def closed(self, transport: asyncio.Transport) -> None:
        """Forget a connection."""
        self._connections.discard(transport)

    def handle(self, request: Seen, transport: asyncio.Transport) -> None:
        """Record a request and do with it what is to be done."""
        path = request.target.partition("?")[0]
        self.seen[path].append(request)
        reaction = self.react(request, len(self.seen[path]))

        def answer() -> None:
            if reaction.silent:
                return
            transport.write(reaction.data)
            if reaction.close:
                transport.close()

        if self.held is not None:
            self.held.append(answer)
            if len(self.held) == self._hold:
                held, self.held = self.held, None
                for each in held:
                    each()
        elif reaction.delay:
            self._loop.call_later(reaction.delay, answer)
        else:
            answer()


class _Connection(asyncio.Protocol):
    def __init__(self, server: RoughServer) -> None:
        self._server = server
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.opened(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.closed(self._transport)

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, end, body = self._data.partition(b"\r\n\r\n")
        if not end:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        if len(body) < length:
            return
        method, target, _ = first.split(" ")
        self._data = body[length:]
        self._server.handle(Seen(method, target, headers, body[:length]), self._transport)
