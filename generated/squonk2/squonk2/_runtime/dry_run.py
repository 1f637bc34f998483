"""What a method would send, without sending it."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow
    from .reply import Reply
    from .request import Request


class _Prepared(Exception):
    """Carries the request out of the call, which ends there."""

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.request = request


def prepared(method: Any, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> Request:
    """Return the request that a bound method of an Api object would send. Raises TypeError for anything else."""
    api: Any = getattr(method, "__self__", None)
    client = getattr(api, "api_client", None)
    function = getattr(method, "__func__", None)
    if function is None or client is None:
        raise TypeError("a dry run takes a method of an Api object")
    stand_in = copy.copy(client)
    stand_in._exchange = _stop
    twin = copy.copy(api)
    twin.api_client = stand_in
    try:
        result = function(twin, *arguments, **keywords)
        if hasattr(result, "__await__"):
            result.send(None)
    except _Prepared as stopped:
        return stopped.request
    raise TypeError(f"{method.__name__} does not call an operation")


def _stop(call: Call) -> Flow[Reply]:
    yield from ()
    raise _Prepared(call.request)
