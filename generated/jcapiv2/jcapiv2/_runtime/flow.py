"""A call as a generator of steps, so that one definition serves synchronous and asynchronous clients.

What a call has to do (authorise, send, wait, send again) is written once, as a generator that yields what it wants done
and receives what came of it. It does no input or output itself. The two drivers below do what a step asks for; they
differ by ``await`` alone, and neither knows what a call is about.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .gates import Gate
    from .reply import Reply
    from .request import Request

T = TypeVar("T")


class SyncIO(Protocol):
    """What the steps of a blocking call are done with."""

    def send(self, request: Request, stream: bool) -> Reply: ...

    def read(self, reply: Reply) -> None: ...

    def sleep(self, seconds: float) -> None: ...


class AsyncIO(Protocol):
    """What the steps of an asynchronous call are done with."""

    async def send(self, request: Request, stream: bool) -> Reply: ...

    async def read(self, reply: Reply) -> None: ...

    async def sleep(self, seconds: float) -> None: ...


class Step:
    """Something a flow wants done."""

    __slots__ = ()

    def perform(self, io: SyncIO) -> Any:
        """Do it, blocking."""
        raise NotImplementedError

    async def perform_async(self, io: AsyncIO) -> Any:
        """Do it in an event loop."""
        raise NotImplementedError


Flow: TypeAlias = Generator[Step, Any, T]


class Send(Step):
    """Send a request; gives a :class:`~.reply.Reply`."""

    __slots__ = ("request", "stream")

    def __init__(self, request: Request, stream: bool = False) -> None:
        self.request = request
        self.stream = stream

    def perform(self, io: SyncIO) -> Reply:
        return io.send(self.request, self.stream)

    async def perform_async(self, io: AsyncIO) -> Reply:
        return await io.send(self.request, self.stream)


class Read(Step):
    """Read the rest of a reply that is a stream, which gives its connection back."""

    __slots__ = ("reply",)

    def __init__(self, reply: Reply) -> None:
        self.reply = reply

    def perform(self, io: SyncIO) -> None:
        io.read(self.reply)

    async def perform_async(self, io: AsyncIO) -> None:
        await io.read(self.reply)


class Sleep(Step):
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def perform(self, io: SyncIO) -> None:
        io.sleep(self.seconds)

    async def perform_async(self, io: AsyncIO) -> None:
        await io.sleep(self.seconds)


class Invoke(Step):
    """Call a function of the user's, which may be a coroutine function if the client is asynchronous."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self.function = function
        self.arguments = arguments

    def perform(self, io: SyncIO) -> Any:
        result = self.function(*self.arguments)
        if hasattr(result, "__await__"):
            if hasattr(result, "close"):  # a coroutine that is never awaited would warn
                result.close()
            raise TypeError(f"{self.function!r} is asynchronous: it needs an asynchronous client")
        return result

    async def perform_async(self, io: AsyncIO) -> Any:
        result = self.function(*self.arguments)
        return await result if hasattr(result, "__await__") else result


class Acquire(Step):
    """Enter a gate that lets one call through at a time; gives the function that leaves it again.

    Raises TimeoutError if it does not open within ``seconds``; None waits for ever.
    """

    __slots__ = ("gate", "seconds")

    def __init__(self, gate: Gate, seconds: float | None = None) -> None:
        self.gate = gate
        self.seconds = seconds

    def perform(self, io: SyncIO) -> Callable[[], None]:
        return self.gate.enter(self.seconds)

    async def perform_async(self, io: AsyncIO) -> Callable[[], None]:
        return await self.gate.enter_async(self.seconds)


class CurrentClient(Step):
    """Gives the client that runs the flow."""

    __slots__ = ()

    def perform(self, io: SyncIO) -> Any:
        return io

    async def perform_async(self, io: AsyncIO) -> Any:
        return io


class Caught:
    """Keeps whatever a step raises, a cancellation too, so that it is raised inside the flow, which may clean up."""

    __slots__ = ("error",)

    error: BaseException | None

    def __enter__(self) -> Self:
        self.error = None
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        self.error = error
        return error is not None


def run(flow: Flow[T], io: SyncIO) -> T:
    """Run a flow to its end, blocking. Raises what the flow raises."""
    try:
        step = next(flow)
        while True:
            outcome = None
            with Caught() as caught:
                outcome = step.perform(io)
            step = flow.send(outcome) if caught.error is None else flow.throw(caught.error)
    except StopIteration as stop:
        result: T = stop.value
        return result


async def run_async(flow: Flow[T], io: AsyncIO) -> T:
    """Run a flow to its end in an event loop, whichever library runs it. Raises what the flow raises."""
    try:
        step = next(flow)
        while True:
            outcome = None
            with Caught() as caught:
                outcome = await step.perform_async(io)
            step = flow.send(outcome) if caught.error is None else flow.throw(caught.error)
    except StopIteration as stop:
        result: T = stop.value
        return result
