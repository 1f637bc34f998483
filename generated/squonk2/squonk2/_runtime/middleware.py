"""Functions of the user's around every request that is sent, inside of retries and with the credentials in it.

A blocking client takes functions, an asynchronous one coroutine functions::

    def handle(request, call_next):
        reply = call_next(request.replace(headers={**request.headers, "X-Trace": trace_id()}))
        count(reply.status_code)
        return reply

Each may change the request, the reply, do without sending, or send more than once. An exception ends the call, unless
it is an ApiConnectionError, which counts as a lost connection.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from . import flow
from .flow import Step
from .reply import Reply

if TYPE_CHECKING:
    from .flow import AsyncIO, Flow, SyncIO
    from .request import Request


class _Around(Step):
    """Call one function with the request and a way to go on."""

    __slots__ = ("following", "function", "request")

    def __init__(
        self, function: Callable[..., Any], request: Request, following: Callable[[Request], Flow[Reply]]
    ) -> None:
        self.function = function
        self.request = request
        self.following = following

    def perform(self, io: SyncIO) -> Reply:
        result = self.function(self.request, lambda request: flow.run(self.following(request), io))
        if hasattr(result, "__await__"):
            result.close()
            raise TypeError(f"{self.function!r} is asynchronous: it needs an asynchronous client")
        return self._checked(result)

    async def perform_async(self, io: AsyncIO) -> Reply:
        async def call_next(request: Request) -> Reply:
            return await flow.run_async(self.following(request), io)

        result = self.function(self.request, call_next)
        if not hasattr(result, "__await__"):
            raise TypeError(f"{self.function!r} is no coroutine function: an asynchronous client needs one")
        return self._checked(await result)

    def _checked(self, result: Any) -> Reply:
        if not isinstance(result, Reply):
            raise TypeError(f"{self.function!r} returned a {type(result).__name__}, not the reply")
        return result


def surrounded(
    functions: Sequence[Callable[..., Any]], request: Request, send: Callable[[Request], Flow[Reply]]
) -> Flow[Reply]:
    """Hand a request through functions, the first one outermost, and send what comes out of the last."""
    if not functions:
        return (yield from send(request))
    first, *rest = functions
    reply: Reply = yield _Around(first, request, lambda inner: surrounded(rest, inner, send))
    return reply
