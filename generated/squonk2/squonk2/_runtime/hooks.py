"""Functions of the user's that a client calls on its way; each may be asynchronous if the client is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .flow import Flow, Invoke


class Hooks(NamedTuple):
    """What to call when. A function that raises ends the call."""

    before_request: Sequence[Callable[..., Any]] = ()
    """Called with the :class:`~.request.Request` of each attempt; may return another one to send in its place."""
    after_response: Sequence[Callable[..., Any]] = ()
    """Called with the :class:`~.reply.Reply` of each attempt, whatever its status."""
    on_retry: Sequence[Callable[..., Any]] = ()
    """Called with the number of the failed attempt (from 1), the seconds until the next one, and the reason."""
    on_token_refresh: Sequence[Callable[..., Any]] = ()
    """Called with a provider and its new :class:`~.token_values.Token`, once it is in use."""


NO_HOOKS = Hooks()


def notify(functions: Sequence[Callable[..., Any]], *arguments: Any) -> Flow[None]:
    """Call functions one after the other; what they return does not matter."""
    for function in functions:
        yield Invoke(function, *arguments)


def transform(functions: Sequence[Callable[..., Any]], value: Any) -> Flow[Any]:
    """Hand a value through functions; one that returns None leaves it as it is."""
    for function in functions:
        changed = yield Invoke(function, value)
        value = value if changed is None else changed
    return value
