"""Credentials in time: what a flow sends, and the gates that it waits at, are cut short at the deadline of its call.

The providers of credentials know of no call. So the steps of their flows are changed on the way to the client.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ApiTimeoutError
from .flow import Acquire, Caught, Send

if TYPE_CHECKING:
    from .flow import Flow, Step
    from .request import Request

T = TypeVar("T")


def within(work: Flow[T], left: Callable[[], float], request: Request) -> Flow[T]:
    """Run a flow that has to be over in time. Functions of the user's are not cut short.

    Args:
        work: The flow.
        left: Gives the seconds until the deadline.
        request: The request of the call, which an exception shows.

    Raises what the flow raises, and ApiTimeoutError.
    """
    try:
        step = next(work)
        while True:
            outcome = None
            with Caught() as caught:
                outcome = yield from _bounded(step, left(), request)
            step = work.send(outcome) if caught.error is None else work.throw(caught.error)
    except StopIteration as stop:
        result: T = stop.value
        return result


def _bounded(step: Step, seconds: float, request: Request) -> Flow[Any]:
    if not isinstance(step, Send | Acquire):
        return (yield step)
    if seconds <= 0:
        raise _late(request)
    if isinstance(step, Acquire):
        try:
            return (yield Acquire(step.gate, seconds))
        except TimeoutError:
            raise _late(request) from None
    return (yield from _sent(step, seconds))


def _sent(step: Send, seconds: float) -> Flow[Any]:
    timeouts = step.request.timeouts
    if timeouts is None:
        return (yield step)
    capped = timeouts.capped(seconds)
    try:
        return (yield Send(step.request.replace(timeouts=capped), step.stream))
    except ApiTimeoutError as error:
        error.late = error.permanent = capped != timeouts
        raise


def _late(request: Request) -> ApiTimeoutError:
    error = ApiTimeoutError(0, "the deadline passed before there were credentials", request=request.redacted())
    error.sent, error.permanent, error.late = False, True, True
    return error
