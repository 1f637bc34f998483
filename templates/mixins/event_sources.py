"""What is remembered of server-sent events, to connect again where they broke off (WHATWG HTML section 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .headers import merge_headers
from .sequences import EventReader

if TYPE_CHECKING:
    from .errors import ApiConnectionError
    from .operation import Operation
    from .options import CallOptions
    from .sequences import SequenceContent

FIRST_WAIT = 3.0
"""Seconds before the next connection, until the server says how many."""


class EventSource:
    """The memory of one stream over its connections."""

    def __init__(self, operation: Operation[Any], attempts: int, ceiling: float) -> None:
        if not operation.plan.idempotent:
            raise TypeError(f"{operation.name} must not be called twice, so its stream cannot be taken up again")
        self._attempts = attempts
        self._ceiling = ceiling
        self._failed = 0
        self._wait = FIRST_WAIT
        self._last_id = ""

    def reader(self, content: SequenceContent[Any]) -> EventReader:
        """Return what reads the next connection. Raises TypeError for a media type that has no positions."""
        reader = content.reader()
        if not isinstance(reader, EventReader):
            raise TypeError(f"a stream of {content.media_type} cannot be taken up again: its items have no ids")
        reader.begin(self._last_id)
        return reader

    def heard(self, reader: EventReader) -> None:
        """Take note of what a connection brought."""
        self._failed = 0
        self._last_id = reader.last_event_id
        if reader.retry is not None:
            self._wait = reader.retry / 1000

    def pause(self, error: ApiConnectionError | None) -> float:
        """Return the seconds until the next connection. Raises the error if there were too many in a row.

        A server that ends an answer wants to be called again; only failures let the waits grow.
        """
        if error is None:
            self._failed = 0
            return min(self._wait, self._ceiling)
        self._failed += 1
        if self._failed > self._attempts:
            raise error
        return min(self._wait * 2.0 ** (self._failed - 1), self._ceiling)

    def options(self, options: CallOptions) -> CallOptions:
        """Return the options of the next call: with the id of the last event, if it had one that a field can hold."""
        last_id = self._last_id.strip()
        if not last_id or not last_id.isprintable():
            return options
        return {**options, "_headers": merge_headers(options.get("_headers") or {}, {"Last-Event-ID": last_id})}
