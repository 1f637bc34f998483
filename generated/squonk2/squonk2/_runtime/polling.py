"""What the answers of a long-running operation mean: pure values that do no input or output.

There are two kinds. Either the first answer names an address that tells how far the work is (202 with ``Location``,
``Operation-Location`` or ``Azure-AsyncOperation``), or it has the name of a task, on which another operation reports.
Asking is the work of :mod:`.long_running`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from .operation import Operation
from .wire_values import value_at

if TYPE_CHECKING:
    from .reply import Reply

T = TypeVar("T")

SUCCESS: Final = ("succeeded", "success", "successful", "completed", "complete", "done", "finished", "true")
FAILURE: Final = ("failed", "failure", "error", "canceled", "cancelled", "aborted", "rejected", "timedout")
"""States as most servers call them. Any other one means that the work goes on."""

_MONITORS: Final = ("operation-location", "azure-asyncoperation")
"""Header fields with the address of a report, and not of the result."""
_LOCATION: Final = "location"
_PLACING: Final = ("PUT", "PATCH")
_SHORTEST_WAIT: Final = 0.1
"""Seconds, whatever the server asks for: it may say 0."""


class State(Enum):
    """How far the work is."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Link(NamedTuple):
    """An address that an answer named."""

    url: str
    """May be relative."""
    base: str
    """Where the answer came from."""
    header: str = ""
    """The header field that named it, in small letters."""

    @property
    def monitor(self) -> bool:
        """Whether it leads to a report, and never to the result."""
        return self.header != _LOCATION


class Question(NamedTuple):
    """What is asked next: an operation with its arguments, or an address."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]
    link: Link | None = None
    """Instead of the operation's own address."""
    last: bool = False
    """Whether the answer is the result, and no report."""


class Unclear(ValueError):
    """An answer that does not say what is needed to go on."""


class AddressOperation(Operation[T]):
    """The reading of an address that an answer of another operation named."""

    __slots__ = ("asked_for",)

    def __init__(self, called: Operation[T], *, typed: bool) -> None:
        returns = called.returns if typed else None
        super().__init__(called.name, "GET", "/", returns=returns, raises=called.raises, api=called.api)
        self.security, self.servers = called.security, called.servers
        self.asked_for = called


class Asked(NamedTuple):
    """An operation that is asked about a task."""

    operation: Operation[Any]
    argument: str
    """The argument that takes the task's name."""
    passed: tuple[tuple[str, str], ...] = ()
    """Further arguments, each with that of the first call which it repeats."""

    def about(self, task: Any, arguments: Mapping[str, Any], *, last: bool = False) -> Question:
        """Return the question about a task; ``arguments`` are those of the first call."""
        own = {name: arguments.get(source) for name, source in self.passed}
        return Question(self.operation, {**own, self.argument: task}, last=last)


class First(NamedTuple):
    """The first call, and its answer."""

    operation: Operation[Any]
    arguments: Mapping[str, Any]
    reply: Reply
    data: Any


class Polling(Generic[T]):
    """The base of both kinds; ``T`` is the type of the result.

    Args:
        status: Property names that lead to the state in a report.
        success: States that mean that the work is done, in small letters.
        failure: States that mean that it failed, likewise.
        inside: Property names that lead to the result in the last report; none where that is the result.
        interval: Seconds before the first question, where the server does not say; each later wait is half as long
            again.
        longest: Seconds that none of these waits exceeds.
        deadline: Seconds that are waited in all, unless the caller says.
    """

    def __init__(
        self,
        *,
        status: tuple[str, ...] = ("status",),
        success: Iterable[str] = SUCCESS,
        failure: Iterable[str] = FAILURE,
        inside: tuple[str, ...] = (),
        interval: float = 1.0,
        longest: float = 30.0,
        deadline: float = 3600.0,
    ) -> None:
        self.status = status
        self.success = frozenset(success)
        self.failure = frozenset(failure)
        self.inside = inside
        self.interval = interval
        self.longest = longest
        self.deadline = deadline

    def wait(self, asked: int, retry_after: float | None) -> float:
        """Return the seconds until the next question, after ``asked`` ones. What the server says goes first."""
        if retry_after is not None:
            return max(retry_after, min(_SHORTEST_WAIT, self.interval))
        return min(self.interval * 1.5 ** min(asked, 50), max(self.longest, self.interval))

    def first(self, first: First) -> Question | None:
        """Return what to ask after the first answer, or None if that is the result. Raises Unclear."""
        raise NotImplementedError

    def state(self, question: Question, reply: Reply, data: Any) -> State:
        """Return how far a report says that the work is. Raises Unclear."""
        raise NotImplementedError

    def again(self, question: Question, reply: Reply) -> Question:
        """Return what to ask next after a report that the work goes on."""
        return question

    def result(self, first: First, question: Question, reply: Reply, data: Any) -> Question | None:
        """Return what to ask for the result once the work is done, or None if the last report is or holds it."""
        raise NotImplementedError

    def reader(self, first: First) -> Operation[Any]:
        """Return the operation whose answers the last report is like, where that is the result."""
        raise NotImplementedError

    def shown(self, data: Any) -> str | None:
        """Return the state that a report names, as it is written there."""
        value = value_at(data, self.status)
        return None if value is None else str(getattr(value, "value", value))

    def _named(self, shown: str) -> State:
        folded = shown.lower()
        if folded in self.failure:
            return State.FAILED
        return State.DONE if folded in self.success else State.RUNNING


class TaskPolling(Polling[T]):
    """An answer with the name of a task, on which another operation reports.

    Args:
        report: The operation that reports.
        task: Property names that lead to the name of the task in the first answer; none where that is the name.
        fetch: The operation that gives the result, where the last report does not.
    """

    def __init__(
        self, report: Asked, *, task: tuple[str, ...] = (), fetch: Asked | None = None, **settings: Any
    ) -> None:
        super().__init__(**settings)
        self.report = report
        self.task = task
        self.fetch = fetch

    def first(self, first: First) -> Question | None:
        return self.report.about(self._task(first), first.arguments)

    def _task(self, first: First) -> str | int:
        name = value_at(first.data, self.task) if self.task else first.data
        if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
            raise Unclear(f"the first answer names no task{_at(self.task)}")
        return name

    def state(self, question: Question, reply: Reply, data: Any) -> State:
        shown = self.shown(data)
        if shown is None:
            raise Unclear(f"a report names no state{_at(self.status)}")
        return self._named(shown)

    def result(self, first: First, question: Question, reply: Reply, data: Any) -> Question | None:
        return None if self.fetch is None else self.fetch.about(self._task(first), first.arguments, last=True)

    def reader(self, first: First) -> Operation[Any]:
        return self.report.operation


class AddressPolling(Polling[T]):
    """An answer that names an address, which tells how far the work is.

    ``Operation-Location`` and ``Azure-AsyncOperation`` lead to a report with a state. What ``Location`` leads to
    answers 202 as long as the work goes on; with ``stated``, a state in its answers counts too.

    Args:
        header: The header field with the address; by default the first there is of those three.
        final: Where the result is once a report says that the work is done: "report", "location" or "original", the
            address that the first request went to. By default what the report names as ``resourceLocation``; else
            "original" for PUT and PATCH; else "location" if the first answer had one; else "report".
        fetch: The operation whose answers the last one is like; by default the one that was called.
        stated: Whether what ``Location`` leads to names a state.
    """

    def __init__(
        self,
        *,
        header: str | None = None,
        final: str | None = None,
        fetch: Operation[Any] | None = None,
        stated: bool = False,
        **settings: Any,
    ) -> None:
        super().__init__(**settings)
        self.header = header
        self.final = final
        self.fetch = fetch
        self.stated = stated

    def first(self, first: First) -> Question | None:
        link = self._link(first.reply)
        if link is None and first.reply.status_code == 202:
            raise Unclear("the first answer names no address to ask at")
        return None if link is None else Question(AddressOperation(first.operation, typed=False), {}, link)

    def _link(self, reply: Reply) -> Link | None:
        for name in (self.header.lower(),) if self.header else (*_MONITORS, _LOCATION):
            url = reply.headers.get(name, "").strip()
            # A location beside another status than this is where something is that was made.
            if url and (name != _LOCATION or reply.status_code == 202):
                return Link(url, reply.request.url, name)
        return None

    def again(self, question: Question, reply: Reply) -> Question:
        link = self._link(reply)
        return question if link is None else question._replace(link=link)

    def state(self, question: Question, reply: Reply, data: Any) -> State:
        if reply.status_code == 202:
            return State.RUNNING
        monitor = question.link is not None and question.link.monitor
        shown = self.shown(data) if monitor or self.stated else None
        if shown is None and monitor:
            raise Unclear(f"a report names no state{_at(self.status)}")
        return State.DONE if shown is None else self._named(shown)

    def result(self, first: First, question: Question, reply: Reply, data: Any) -> Question | None:
        link = None if self.inside else self._final(first, question, reply, data)
        return None if link is None else Question(self.reader(first), {}, link, last=True)

    def _final(self, first: First, question: Question, reply: Reply, data: Any) -> Link | None:
        """Return the address of the result, or None if the report was it."""
        monitor = question.link is not None and question.link.monitor
        began = first.reply.request
        named = value_at(data, ("resourceLocation",))
        if self.final == "original" or (self.final is None and monitor and not named and began.method in _PLACING):
            return Link(began.url, began.url)
        if self.final == "report" or not monitor:
            return None
        if self.final is None and isinstance(named, str) and named:
            return Link(named, reply.request.url)
        location = first.reply.headers.get(_LOCATION)
        return Link(location, began.url) if location else None

    def reader(self, first: First) -> Operation[Any]:
        return AddressOperation(self.fetch or first.operation, typed=True)


def _at(path: tuple[str, ...]) -> str:
    return f" under {'.'.join(path)!r}" if path else ""
