"""Operations that take longer than a call: started, asked about until they are over, and their result.

::

    job = client.reports.begin_make_report(body)
    report = job.result(timeout=600)

The asking is a flow, so that it serves both kinds of client. The first request is sent once, whatever becomes of it.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .api import warn_deprecated
from .call import Call
from .errors import ApiException, ApiTimeoutError, LongRunningError
from .flow import Sleep
from .media_types import decode_text
from .options import KNOWN_OPTIONS, check_options
from .polling import First, Question, State, Unclear
from .redaction import mask_values
from .redirects import linked_request
from .response import ApiResponse
from .retry_policy import retry_after
from .unset import UNSET, Unset
from .wire_values import value_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .client import AsyncBaseApiClient, BaseApiClient
    from .client_core import ClientCore
    from .flow import Flow
    from .operation import Operation
    from .options import CallOptions
    from .polling import Polling
    from .reply import Reply

T = TypeVar("T")

_OF_EVERY_CALL: Final = ("_request_timeout", "_request_auth", "_retry", "_host_index", "_server_variables")
"""Options of the first call that its questions share; the others are about its own request."""


class _Course(Generic[T]):
    """One long-running operation, from its first request to its result."""

    def __init__(
        self,
        client: ClientCore,
        operation: Operation[Any],
        polling: Polling[T],
        arguments: Mapping[str, Any],
        options: CallOptions,
    ) -> None:
        check_options(options, KNOWN_OPTIONS, operation.name)
        self._client = client
        self._called = (operation, arguments, options)
        self._polling = polling
        self._until: float | None = None
        """When all has to be over, on the client's clock."""
        self._begun = False
        self._first: First | None = None
        self._question: Question | None = None
        self._reply: Reply | None = None
        """The last answer that came."""
        self._asked = 0
        self._error: ApiException | None = None
        """What ends the operation, however often it is asked for."""
        self.accepted: ApiResponse[Any] | None = None
        self.status: str | None = None
        self.result: ApiResponse[T] | None = None

    def start(self) -> Flow[None]:
        """Send the first request, unless that was done. Raises ApiException, the same one each time."""
        if self._error is not None:
            raise self._error
        if self._begun:
            return
        operation, arguments, options = self._called
        call = self._client._start(operation, arguments, options)
        self._until = call.deadline
        self._begun = True
        try:
            reply = yield from self._client._exchange(call)
            self.accepted = self._client._read(operation, reply)
            self._first = First(operation, arguments, reply, self.accepted.data)
            self._reply = reply
            with _clear(self._client, reply):
                self._question = self._polling.first(self._first)
        except ApiException as error:
            self._error = error
            raise
        if self._question is None:
            self.result = self.accepted

    def look(self, until: float | None) -> Flow[bool]:
        """Ask once how far the work is, and say whether it is over. Raises ApiException."""
        yield from self.start()
        question, first = self._question, self._first
        if self.result is not None or question is None or first is None:
            return True
        reply = yield from self._client._exchange(self._call(question, until))
        response = self._client._read(question.operation, reply)
        self._asked, self._reply = self._asked + 1, reply
        if question.last:
            self.result = response
            return True
        with _clear(self._client, reply):
            state = self._polling.state(question, reply, response.data)
        self.status = self._polling.shown(response.data)
        match state:
            case State.RUNNING:
                self._question = self._polling.again(question, reply)
                return False
            case State.FAILED:
                self._error = self._failure(reply, response.data)
                raise self._error
        return (yield from self._finish(first, question, response, until))

    def _finish(self, first: First, question: Question, response: ApiResponse[Any], until: float | None) -> Flow[bool]:
        fetch = self._polling.result(first, question, response.reply, response.data)
        if fetch is not None:
            self._question = fetch
            return (yield from self.look(until))
        last = self._client._read(self._polling.reader(first), response.reply)
        inside = self._polling.inside
        data: Any = value_at(last.data, inside) if inside else last.data
        self.result = ApiResponse(data, last.reply)
        return True

    def _call(self, question: Question, until: float | None) -> Call:
        given: dict[str, Any] = dict(self._called[2])
        options: Any = {name: given[name] for name in _OF_EVERY_CALL if name in given}
        call = self._client._start(question.operation, question.arguments, options)
        call.deadline = until
        if question.link is None or self._reply is None:
            return call
        request = linked_request(call.request, question.link.base, question.link.url)
        if request is None:
            raise _problem(self._client, self._reply, "the address that the server names must not be followed")
        if not request.trusted:
            options["_request_auth"] = False
        return Call(question.operation, options, request, deadline=until)

    def wait(self, timeout: float | Unset | None) -> Flow[ApiResponse[T]]:
        """Ask until the work is over. Raises ApiException, ApiTimeoutError after ``timeout`` seconds."""
        given = self._polling.deadline if isinstance(timeout, Unset) else timeout
        spent, begun = 0.0, self._client._now()
        yield from self.start()
        while self.result is None:
            now = self._client._now()
            # Clients of tests do not wait, and their clocks stand still meanwhile.
            left = None if given is None else given - max(spent, now - begun)
            if self._until is not None:
                left = self._until - now if left is None else min(left, self._until - now)
            pause = self._pause()
            if left is not None and pause >= left:
                yield Sleep(max(left, 0.0))
                raise self._late()
            yield Sleep(pause)
            spent += pause
            yield from self.look(None if left is None else now + left)
        return self.result

    def _pause(self) -> float:
        headers = None if self._reply is None else self._reply.headers
        return self._polling.wait(self._asked, None if headers is None else retry_after(headers, time.time))

    def _late(self) -> ApiTimeoutError:
        said = "" if self.status is None else f", and was last said to be {self.status!r}"
        request = None if self._reply is None else self._reply.request.redacted()
        error = ApiTimeoutError(0, f"the operation goes on after the time that was given{said}", request=request)
        error.permanent = error.late = True
        return error

    def _failure(self, reply: Reply, data: Any) -> LongRunningError:
        message = value_at(data, ("error", "message")) or value_at(data, ("message",))
        more = f": {message}" if isinstance(message, str) else ""
        return _problem(self._client, reply, f"the operation ended as {self.status!r}{more}", data)


@contextmanager
def _clear(client: ClientCore, reply: Reply) -> Iterator[None]:
    """Raise LongRunningError in place of Unclear."""
    try:
        yield
    except Unclear as error:
        raise _problem(client, reply, str(error)) from None


def _problem(client: ClientCore, reply: Reply, reason: str, data: Any = None) -> LongRunningError:
    secrets = list(client._secrets(reply.request))
    return LongRunningError(
        reply.status_code,
        mask_values(reason, secrets),
        body=mask_values(decode_text(reply.content, reply.headers.get("content-type")), secrets),
        headers=reply.headers.masked(secrets),
        data=data,
        request=reply.request.redacted(),
    )


class _Waiter(Generic[T]):
    """What both kinds share."""

    def __init__(self, course: _Course[T]) -> None:
        self._course = course

    @property
    def accepted(self) -> ApiResponse[Any]:
        """The first answer. Raises RuntimeError as long as there is none."""
        if self._course.accepted is None:
            raise RuntimeError("the operation was not started")
        return self._course.accepted

    @property
    def status(self) -> str | None:
        """What the server last called the state of the work; None before a report, or where reports name none."""
        return self._course.status

    @property
    def done(self) -> bool:
        """Whether the result is there. Sends nothing."""
        return self._course.result is not None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'done' if self.done else self.status or 'running'}>"


class Waiter(_Waiter[T]):
    """A long-running operation that was started; ``T`` is the type of its result. For one thread at a time."""

    def __init__(self, client: BaseApiClient, course: _Course[T]) -> None:
        super().__init__(course)
        self._client = client

    def poll(self) -> bool:
        """Ask once how far the work is, and say whether it is over.

        Raises LongRunningError if it failed, and ApiException where the question did, which may be asked again.
        """
        return self._client._run(self._course.look(None))

    def result(self, timeout: float | Unset | None = UNSET) -> T:
        """Wait for the result and return it.

        The server is asked again when its ``Retry-After`` says so, else after a time that grows.

        Args:
            timeout: Seconds to wait at most; None waits for ever. By default the time that is set for the operation.

        Raises LongRunningError if the work failed, ApiTimeoutError if it goes on after that time, which does not end
        it: wait again if you like; and ApiException where a question failed.
        """
        return self.response(timeout).data

    def response(self, timeout: float | Unset | None = UNSET) -> ApiResponse[T]:
        """Do as :meth:`result`; return status, headers and the response too."""
        return self._client._run(self._course.wait(timeout))


class AsyncWaiter(_Waiter[T]):
    """Do as :class:`Waiter`, in an event loop. Awaiting it sends the first request: ``job = await api.begin_...``."""

    def __init__(
        self,
        client: AsyncBaseApiClient,
        operation: Operation[Any],
        polling: Polling[T],
        options: CallOptions,
        /,
        **arguments: Any,
    ) -> None:
        super().__init__(_Course(client, operation, polling, arguments, options))
        self._client = client
        if operation.deprecated:
            warn_deprecated(operation)

    def __await__(self) -> Generator[Any, Any, Self]:
        yield from self._client._run(self._course.start()).__await__()
        return self

    async def poll(self) -> bool:
        """Ask once how far the work is, and say whether it is over. See :meth:`Waiter.poll`."""
        return await self._client._run(self._course.look(None))

    async def result(self, timeout: float | Unset | None = UNSET) -> T:
        """Wait for the result and return it. See :meth:`Waiter.result`."""
        return (await self.response(timeout)).data

    async def response(self, timeout: float | Unset | None = UNSET) -> ApiResponse[T]:
        """Do as :meth:`result`; return status, headers and the response too."""
        return await self._client._run(self._course.wait(timeout))


def begin(
    client: BaseApiClient,
    operation: Operation[Any],
    polling: Polling[T],
    options: CallOptions,
    /,
    **arguments: Any,
) -> Waiter[T]:
    """Start a long-running operation. Raises ApiException."""
    if operation.deprecated:
        warn_deprecated(operation)
    course = _Course(client, operation, polling, arguments, options)
    client._run(course.start())
    return Waiter(client, course)
