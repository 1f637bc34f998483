"""What may be set for a single call, as keyword arguments of every operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .payload import Progress
    from .retry_policy import RetryPolicy

Timeout: TypeAlias = "float | tuple[float | None, float | None] | None"
"""Seconds: for connecting and for each read alike, or as a pair of the two; None waits for ever."""


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every operation takes besides its own."""

    _request_timeout: Timeout
    """Seconds to wait for a connection and for data."""
    _deadline: float
    """Seconds the whole call may take, retries and the waits between them included."""
    _headers: Mapping[str, str]
    """Header fields for this call; they replace any others of the same name."""
    _query: Mapping[str, Any]
    """More query parameters; a list repeats its name."""
    _body: Mapping[str, Any]
    """More properties of a JSON object or fields of a form, besides those of the body; they replace any of the same
    name."""
    _request_auth: Any
    """Credentials in place of the configured ones: False for none, a string for the whole ``Authorization`` header, a
    pair of user and password, a :class:`~.credentials.Authorizer`, or a mapping with ``in``, ``key`` and
    ``value``."""
    _retry: RetryPolicy | int | bool | None
    """Another retry policy; a number of retries; False or None for none."""
    _host_index: int | str
    """Which of the document's servers to call: its position from 0, or the name that the document gives it."""
    _server_variables: Mapping[str, str]
    """Values of the variables of that server's URL."""
    _content_type: str
    """Which of the declared media types to send the body as."""
    _accept: str
    """Value of the ``Accept`` header."""
    _progress: Progress
    """Called, while the body is sent, with the bytes of it so far and those of the whole if they are known; another
    attempt begins at none."""
    _idempotency_key: str
    """Value of the ``Idempotency-Key`` header; it makes the call one that may be retried."""


KNOWN_OPTIONS = frozenset(CallOptions.__annotations__)


def check_options(given: Mapping[str, Any], known: frozenset[str], method: str) -> None:
    """Raise TypeError for an option that does not exist."""
    for name in given:
        if name not in known:
            raise TypeError(f"Got an unexpected keyword argument '{name}' to method {method}{_suggestion(name, known)}")


def _suggestion(name: str, known: frozenset[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, 1)
    return f"; did you mean '{close[0]}'?" if close else ""
