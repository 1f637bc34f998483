"""More fields in a body that is encoded already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from ._numbers import read_for_writing
from .building import encode_query
from .encoding import encode_any
from .json_text import dumps
from .media_types import essence, is_json
from .payload import Payload

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORM = "application/x-www-form-urlencoded"


def with_fields(payload: Payload | None, fields: Mapping[str, Any]) -> Payload:
    """Return a body with further properties of its JSON object, or fields of its form; JSON where there is no body.

    Raises TypeError for a body that is neither.
    """
    if payload is None:
        return Payload("application/json", dumps(encode_any(dict(fields))))
    kind = essence(payload.content_type)
    if payload.data is not None and kind == _FORM:
        kept = [pair for pair in parse_qsl(payload.data.decode(), keep_blank_values=True) if pair[0] not in fields]
        parts = [part for part in (urlencode(kept), encode_query(fields)) if part]
        return Payload(payload.content_type, "&".join(parts).encode())
    value = read_for_writing(payload.data) if payload.data is not None and is_json(kind) else None
    if not isinstance(value, dict):
        raise TypeError("_body adds to a JSON object or a form, and the body of this call is neither")
    return Payload(payload.content_type, dumps({**value, **encode_any(dict(fields))}))
