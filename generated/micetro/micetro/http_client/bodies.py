"""Arguments of ``requests`` as parts of a request: query, body, cookies."""

from __future__ import annotations

import json as json_module
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlencode

from .._runtime.multipart_contents import multipart_content

Pairs: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]

FORM = "application/x-www-form-urlencoded"


class Body(NamedTuple):
    """What is sent, and as what; without a media type, what the kind of the content implies."""

    content: Any = None
    media_type: str | None = None


def query_text(params: Pairs | str | bytes | None) -> str:
    """Return query parameters in their encoded form, which a text already has."""
    match params:
        case None:
            return ""
        case bytes():
            return params.decode("ascii")
        case str():
            return params
        case _:
            return urlencode(list(_pairs(params)))


def body_of(data: Any, json: Any, files: Any) -> Body:
    """Return the body for the arguments of a request: files first, then ``data``, then ``json``."""
    if files:
        return _multipart(data, files)
    if data:
        return Body(urlencode(list(_pairs(data))).encode(), FORM) if _is_pairs(data) else Body(data)
    if json is not None:
        return Body(json_module.dumps(json).encode(), "application/json")
    return Body()


def cookie_header(cookies: Mapping[str, str] | None) -> dict[str, str]:
    """Return the header field for cookies, if there are any."""
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())} if cookies else {}


def _multipart(data: Any, files: Any) -> Body:
    fields: dict[str, Any] = {}
    for name, value in [*_pairs(data or {}), *_pairs(files)]:
        fields.setdefault(name, []).append(value)
    payload = multipart_content().encode(fields)
    content = payload.data if payload.data is not None else _read(payload.open)
    return Body(content, payload.content_type)


def _read(opened: Any) -> bytes:
    return b"".join(opened())


def _is_pairs(data: Any) -> bool:
    return isinstance(data, Mapping | list | tuple)


def _pairs(values: Any) -> Iterator[tuple[str, Any]]:
    """Yield names and values: an item of a list each for itself, and nothing for None."""
    for name, value in values.items() if isinstance(values, Mapping) else values:
        items = value if isinstance(value, list) else [value]
        yield from ((name, each) for each in items if each is not None)
