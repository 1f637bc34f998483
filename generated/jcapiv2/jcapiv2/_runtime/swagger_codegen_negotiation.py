"""Media types of a call as swagger-codegen chooses them: JSON wherever it is possible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .operation import Operation

_JSON = "application/json"


def select_accept(accepts: Sequence[str]) -> str | None:
    """Return the ``Accept`` header for media types: JSON if it is among them, else all of them; None for none."""
    lowered = [each.lower() for each in accepts]
    if not lowered:
        return None
    return _JSON if _JSON in lowered else ", ".join(lowered)


def select_content_type(content_types: Sequence[str]) -> str:
    """Return the ``Content-Type`` header for media types: JSON if it is among them or there is none, else the first."""
    lowered = [each.lower() for each in content_types]
    if not lowered or _JSON in lowered or "*/*" in lowered:
        return _JSON
    return lowered[0]


def accept_of(operation: Operation[Any]) -> str:
    """Return the ``Accept`` header of an operation; JSON also where the document describes no result."""
    found = [media_type for content in operation.returns.values() for media_type in content.media_types]
    return select_accept(list(dict.fromkeys(found))) or _JSON


def content_type_of(operation: Operation[Any]) -> str:
    """Return the ``Content-Type`` header of a call without a body: these clients send it with every request."""
    return select_content_type(operation.body.media_types if operation.body is not None else ())
