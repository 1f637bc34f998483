"""What a JSON writer is told of values it does not know: enough to go on, and no more.

A model is handed over as a JSON object whose values may again be models or dates, of which the writer asks in turn. So
text is made in one pass, where a tree of plain values first would be a second one. Most models need not even be copied:
the dictionary they hold is that object. Where a value is of a kind that needs care, TypeError has the caller take the
long way, by :func:`~.encoding.encode_any` or a codec.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from .encoding import encode_any
from .extras import ASIDE
from .times import format_date_time


def _outliner(read_only: bool) -> Callable[[Any], Any]:
    def outline(value: Any) -> Any:
        kind = value.__class__
        if kind is datetime:
            return value.isoformat()[:-6] + "Z" if value.tzinfo is UTC else format_date_time(value)
        try:
            codec = kind.__codec__
        except AttributeError:
            return _scalar(value, read_only)
        shape = codec._shape or codec.shape
        values = value.__dict__
        if (shape.ready if read_only else shape.ready_to_send) and ASIDE not in values:
            return values
        return codec.outline(value, read_only)

    return outline


def _scalar(value: Any, read_only: bool) -> Any:
    encoded = encode_any(value, read_only)
    if encoded is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return encoded


outline = _outliner(True)
"""Serves a JSON writer as ``default``; what only the server sets is written too."""
outline_to_send = _outliner(False)
"""Serves a JSON writer as ``default`` for what is sent to a server."""
