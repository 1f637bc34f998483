"""A client that sends nothing: what tests of code that calls an API are given in place of the real one.

Everything but the wire is real. Arguments become a request as always, answers are encoded from models and read back by
the operation's own codecs, retries and pages do what they do. So a mistake of the code under test shows here as it
would against the server. Nothing of a package imports this module; its ``testing`` module does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from inspect import Parameter, signature
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Never, Self, TypeAlias, TypeVar

from ._library import httpx
from .contents import choose_for_value
from .errors import ApiConnectionError
from .flow import AsyncIO, Flow, Send, Step, SyncIO
from .headers import Headers
from .json_text import dumps
from .reading import declared
from .reply import Reply
from .unset import UNSET

if TYPE_CHECKING:
    from .call import Call
    from .configuration import BaseConfiguration
    from .contents import AnyContent
    from .operation import Operation
    from .options import CallOptions
    from .request import Request

    class _Core:
        """What the mixins stand on."""

        def __init__(self, configuration: BaseConfiguration) -> None: ...

        def _exchange(self, call: Call) -> Flow[Reply]: ...

        def _send(self, request: Request, call: Call) -> Flow[Reply]: ...

else:
    _Core = object

T = TypeVar("T")

NOWHERE = "https://fake.invalid"
"""Host of a fake client whose document names none."""


class NothingSaid(AssertionError):
    """The code under test made a call that the test does not expect."""


class FakeCall(NamedTuple):
    """A call that was made."""

    operation: str
    """Name of the operation's method."""
    arguments: Mapping[str, Any]
    """By the names of the method's parameters, as they were passed; what was left out is not there."""
    request: Request
    """What would have been sent, without credentials."""
    options: CallOptions


class Answer(NamedTuple):
    """Bytes that a server might send."""

    status: int
    content: bytes
    headers: tuple[tuple[str, str], ...]


Outcome: TypeAlias = "Answer | Exception | Callable[[FakeCall], Answer]"


class Expectation(Generic[T]):
    """What is answered to some calls of one operation. ``T`` is what its method returns."""

    def __init__(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        self._operation = operation
        self._arguments = arguments
        self._outcomes: list[Outcome] = []
        self._lock = Lock()

    def returns(self, *values: T, status: int | None = None, headers: Mapping[str, str] | None = None) -> Self:
        """Answer with the values, one a call; the last one is repeated.

        Raises ValueError for one that is not what the document announces for the status, by default the first success.
        """
        return self._add(*(_success(self._operation, value, status, headers) for value in values))

    def answers(self, function: Callable[[FakeCall], T], status: int | None = None) -> Self:
        """Answer with what a function makes of each call."""
        return self._add(lambda call: _success(self._operation, function(call), status, None))

    def fails(self, status: int, data: Any = None, *, headers: Mapping[str, str] | None = None) -> Self:
        """Answer with an error, which the client raises as the exception of that status.

        ``data`` is a model or JSON value. Raises ValueError if it is not what the document announces for the status.
        """
        return self._add(_answer(self._operation, self._operation.raises, status, data, headers))

    def raises(self, *errors: ApiConnectionError) -> Self:
        """Raise errors in place of an answer, as a connection does; retries see them."""
        return self._add(*errors)

    def sends(
        self, content: bytes, content_type: str, *, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Self:
        """Answer with bytes as they are, such as the page of a proxy."""
        return self._add(Answer(status, content, (("Content-Type", content_type), *(headers or {}).items())))

    def _add(self, *outcomes: Outcome) -> Self:
        self._outcomes += outcomes
        return self

    def matches(self, operation: Operation[Any], call: FakeCall) -> bool:
        """Say whether a call of an operation is meant."""
        absent = object()
        return _same(self._operation, operation) and all(
            call.arguments.get(name, absent) == value for name, value in self._arguments.items()
        )

    def next(self, call: FakeCall) -> Answer:
        """Return the answer to a call. Raises what was set to be raised."""
        with self._lock:
            if not self._outcomes:
                raise NothingSaid(f"{call.operation} is expected, and nothing is said of what comes of it")
            outcome = self._outcomes[0] if len(self._outcomes) == 1 else self._outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome if isinstance(outcome, Answer) else outcome(call)


class _Fakes:
    """What both kinds of fakes share."""

    def __init__(self) -> None:
        self.calls: list[FakeCall] = []
        """Every call in order; one of several pages counts once a page, one that is repeated once."""
        self.slept: list[float] = []
        """Seconds that the client would have waited."""
        self._operations: list[Operation[Any]] = []
        self._expectations: list[Expectation[Any]] = []

    def _on(self, method: Callable[..., Any], arguments: Mapping[str, Any]) -> Expectation[Any]:
        expectation: Expectation[Any] = Expectation(operation_of(method), arguments)
        self._expectations.append(expectation)
        return expectation

    def calls_of(self, method: Callable[..., Any]) -> list[FakeCall]:
        """Return the calls of a method."""
        wanted = operation_of(method)
        pairs = zip(self._operations, self.calls, strict=True)
        return [call for operation, call in pairs if _same(wanted, operation)]

    def made(self, call: Call) -> None:
        """Take note of a call."""
        self._operations.append(call.operation)
        self.calls.append(_recorded(call))

    def reply(self, call: Call, send: Send) -> Reply:
        """Return what comes back for a request. Raises NothingSaid."""
        made = _recorded(call)
        for expectation in reversed(self._expectations):
            if expectation.matches(call.operation, made):
                return _reply(expectation.next(made), send)
        shown = ", ".join(f"{name}={value!r}" for name, value in made.arguments.items())
        raise NothingSaid(f"{made.operation}({shown}) is not expected: say so with fakes.on(...).returns(...)")


class Fakes(_Fakes):
    """What a fake client answers, and what it was asked."""

    def on(self, method: Callable[..., T], /, **arguments: Any) -> Expectation[T]:
        """Say what comes of calls of a method such as ``client.pets.get_pet``, in all its forms.

        With arguments, only calls that pass the same are meant. Of several that fit, the last counts. Raises TypeError
        for what is no method of an Api object.
        """
        return self._on(method, arguments)


class AsyncFakes(_Fakes):
    """Do as :class:`Fakes`, for methods that are awaited."""

    def on(self, method: Callable[..., Awaitable[T]], /, **arguments: Any) -> Expectation[T]:
        """Say what comes of calls of a method. See :meth:`Fakes.on`."""
        return self._on(method, arguments)


class _Answered(Step):
    """Stands in for sending."""

    __slots__ = ("call", "fakes", "send")

    def __init__(self, fakes: _Fakes, call: Call, send: Send) -> None:
        self.fakes = fakes
        self.call = call
        self.send = send

    def perform(self, io: SyncIO) -> Reply:
        return self.fakes.reply(self.call, self.send)

    async def perform_async(self, io: AsyncIO) -> Reply:
        return self.fakes.reply(self.call, self.send)


class _Fake(_Core):
    """What both kinds share."""

    def __init__(self, configuration: BaseConfiguration | None = None) -> None:
        core: Any = self
        kind: type[BaseConfiguration] = core._configuration_type
        super().__init__(configuration or (kind() if kind._servers else kind(NOWHERE)))

    def _fakes(self) -> _Fakes:
        raise NotImplementedError

    def _exchange(self, call: Call) -> Flow[Reply]:
        self._fakes().made(call)
        options: CallOptions = {**call.options}
        options.setdefault("_request_auth", False)  # a provider of tokens would have to ask a server
        call.options = options
        return (yield from super()._exchange(call))

    def _send(self, request: Request, call: Call) -> Flow[Reply]:
        return (yield from _without_wire(super()._send(request, call), self._fakes(), call))


class FakeMixin(_Fake):
    """Makes a blocking client one that sends nothing and never waits."""

    def __init__(self, configuration: BaseConfiguration | None = None) -> None:
        super().__init__(configuration)
        self.fakes = Fakes()
        """What is answered, and what was asked."""

    def _fakes(self) -> _Fakes:
        return self.fakes

    def send(self, request: Request, stream: bool = False) -> Never:
        """Raise NothingSaid: nothing gets here but requests for credentials."""
        raise NothingSaid(f"a fake client sends nothing: {request!r}")

    def sleep(self, seconds: float) -> None:
        """Note how long would have been waited."""
        self.fakes.slept.append(seconds)


class AsyncFakeMixin(_Fake):
    """Makes an asynchronous client one that sends nothing and never waits."""

    def __init__(self, configuration: BaseConfiguration | None = None) -> None:
        super().__init__(configuration)
        self.fakes = AsyncFakes()
        """What is answered, and what was asked."""

    def _fakes(self) -> _Fakes:
        return self.fakes

    async def send(self, request: Request, stream: bool = False) -> Never:
        """Raise NothingSaid: nothing gets here but requests for credentials."""
        raise NothingSaid(f"a fake client sends nothing: {request!r}")

    async def sleep(self, seconds: float) -> None:
        """Note how long would have been waited."""
        self.fakes.slept.append(seconds)


def _without_wire(work: Flow[Reply], fakes: _Fakes, call: Call) -> Generator[Step, Any, Reply]:
    """Run a flow with every step but sending, which the fakes answer."""
    try:
        step = next(work)
        while True:
            try:
                outcome = yield _Answered(fakes, call, step) if isinstance(step, Send) else step
            except ApiConnectionError as error:
                step = work.throw(error)
            else:
                step = work.send(outcome)
    except StopIteration as stop:
        reply: Reply = stop.value
        return reply


class _Found(Exception):
    """Carries an operation out of the method that calls it."""

    def __init__(self, operation: Operation[Any]) -> None:
        super().__init__()
        self.operation = operation


class _Finder:
    """Stands in for an Api object: a method that is called on it tells its operation."""

    def __init__(self, api: object) -> None:
        self.api_client = getattr(api, "api_client", None)

    def _call(self, operation: Operation[Any], *_: Any, **__: Any) -> Never:
        raise _Found(operation)

    _call_with_http_info = _call


def operation_of(method: Any) -> Operation[Any]:
    """Return the operation of a method of an Api object. Raises TypeError for anything else."""
    function, api = getattr(method, "__func__", None), getattr(method, "__self__", None)
    if function is None or not hasattr(api, "api_client"):
        raise TypeError(f"{method!r} is no method of an Api object")
    needed = [each for each in signature(method).parameters.values() if each.default is Parameter.empty]
    keywords = {each.name: None for each in needed if each.kind in (each.KEYWORD_ONLY, each.POSITIONAL_OR_KEYWORD)}
    try:
        result = function(_Finder(api), **keywords)
        if hasattr(result, "send"):
            result.send(None)
    except _Found as found:
        return found.operation
    except (AttributeError, TypeError):  # it does something else with what stands in for an Api object
        result = None
    raise TypeError(f"{method.__name__} does not call an operation: name the method that returns the data")


def _same(named: Operation[Any], called: Operation[Any]) -> bool:
    """Say whether an operation is called, or asked about: what asks for its result stands in for it, or is a copy."""
    called = getattr(called, "asked_for", called)
    return named is called or (
        (named.name, named.method, named.path, named.api) == (called.name, called.method, called.path, called.api)
    )


def _recorded(call: Call) -> FakeCall:
    given = {name: value for name, value in call.arguments.items() if value is not None and value is not UNSET}
    return FakeCall(call.operation.name, given, call.request, call.options)


def _success(operation: Operation[Any], value: Any, status: int | None, headers: Mapping[str, str] | None) -> Answer:
    return _answer(operation, operation.returns, status or _first_success(operation), value, headers)


def _first_success(operation: Operation[Any]) -> int:
    """Return the first status of success that is declared."""
    for text in operation.returns:
        if text.isdigit():
            return int(text)
        if text[:1] == "2":
            return 200
    return 200 if "default" in operation.returns else 204


def _answer(
    operation: Operation[Any],
    contents: Mapping[str, AnyContent],
    status: int,
    value: Any,
    headers: Mapping[str, str] | None,
) -> Answer:
    """Return a value as the bytes that a server would send. Raises ValueError if they are not what is announced."""
    fields = tuple((headers or {}).items())
    content = declared(contents, status)
    if value is None and (content is None or not any(each.media_type for each in content.options)):
        return Answer(status, b"", fields)
    if content is None:
        return Answer(status, dumps(value), (("Content-Type", "application/json"), *fields))
    chosen = choose_for_value(content, value, None)
    payload = chosen.encode(value)
    chunks: Any = (payload.data,) if payload.open is None else payload.open()
    data = b"".join(chunk for chunk in chunks if chunk is not None)
    kind = payload.content_type or "application/octet-stream"
    faults = list(chosen.check(data, kind))
    if faults:
        listed = "; ".join(map(str, faults[:3]))
        raise ValueError(f"{operation.name} does not announce that for status {status}: {listed}")
    return Answer(status, data, (("Content-Type", kind), *fields))


def _reply(answer: Answer, send: Send) -> Reply:
    raw = httpx.Response(answer.status, headers=list(answer.headers), content=answer.content)
    content = None if send.stream else answer.content
    return Reply(send.request, answer.status, raw.reason_phrase, Headers(raw.headers.raw), content, raw)
