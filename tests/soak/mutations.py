"""Answers as servers really give them: what a schema says, changed at a place or two, or something else altogether."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from random import Random
from typing import Any

from attrs import evolve, frozen

JUNK: list[Any] = [
    *(None, True, False, 0, -1, 1, 2**63, -(2**70), 0.5, 1e308, "", " ", "x", "ä😀\u0000", "null", "true", "12"),
    *("2024-13-45", "May 19, 2023 13:29:15", "0000-00-00T00:00:00Z", "2024-05-06T07:08:09", "24:00:00", "P-1D"),
    *("not base64!", "6f1a2c3d", "1e999", "NaN", [], {}, [[]], [None], {"": None}, {"x": {}}, [1, "a", {}]),
    *({"type": "no such type"}, {"__class__": "x", "self": 1, "from_dict": 2}, {"code": "text", "message": 5}),
]
BODIES = [
    b"",
    b" ",
    b"null",
    b"[]",
    b"{}",
    b'"text"',
    b"<!doctype html><title>502</title><h1>Bad Gateway</h1>",
    b"\xff\xfe\x00\x80",
    b"\xef\xbb\xbf{}",
    b'{"a": NaN, "b": Infinity, "c": -Infinity}',
    b'{"a": 1, "a": {"b": 2}, "a": null}',
    b"[" * 100_000,
    b'{"n": ' + b"9" * 5000 + b"}",
    b'{"id": "\\ud800"}',
    b"upstream connect error or disconnect/reset before headers",
]
TYPES = [
    *("", "application/json", "application/json; charset=utf-16", "application/json;charset=nonsense"),
    *("text/html", "text/plain; charset=latin-1", "application/problem+json", "application/octet-stream", "x", "/"),
    *("application/xml", "multipart/form-data; boundary=x", 'application/JSON ; a="b;c"', "image/png"),
]
STATUSES = [200, 201, 202, 203, 204, 206, 207, 226, 299, 304, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 599]


@frozen
class Reply:
    """What a server answers."""

    status: int
    media_type: str
    body: bytes


def mutated(status: int, media_type: str, value: Any, random: Random) -> Reply:
    """Return the answer of a value, changed: mostly within the value, at times around it."""
    changed = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        changed = _change(changed, random)
    reply = Reply(status, media_type, json.dumps(changed).encode())
    return random.choice(_AROUND)(reply, random) if random.random() < 0.3 else reply


def _change(value: Any, random: Random) -> Any:
    """Change one place of a value; return the value, which is another one if the place is its root."""
    holder: Any = [value]
    key: Any = 0
    while random.random() < 0.8:
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner:
            break
        holder, key = inner, random.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
    root = holder if holder == [value] and key == 0 else None
    random.choice(_WITHIN)(holder, key, random)
    return (root[0] if root else None) if root is not None else value


def _junk(holder: Any, key: Any, random: Random) -> None:
    holder[key] = copy.deepcopy(random.choice(JUNK))


def _drop(holder: Any, key: Any, _: Random) -> None:
    del holder[key]


def _text(holder: Any, key: Any, _: Random) -> None:
    holder[key] = str(holder[key])


def _wrap(holder: Any, key: Any, random: Random) -> None:
    holder[key] = random.choice([[holder[key]], {"value": holder[key]}])


def _extend(holder: Any, key: Any, random: Random) -> None:
    if isinstance(holder[key], dict):
        holder[key][random.choice(["new", "", "self", "__dict__", "_data", "ключ"])] = copy.deepcopy(
            random.choice(JUNK)
        )
    else:
        _junk(holder, key, random)


_WITHIN: list[Callable[[Any, Any, Random], None]] = [_junk, _junk, _drop, _text, _wrap, _extend]


def _other_body(reply: Reply, random: Random) -> Reply:
    return evolve(reply, body=random.choice(BODIES))


def _cut(reply: Reply, random: Random) -> Reply:
    return evolve(reply, body=reply.body[: random.randint(0, len(reply.body))])


def _noise(reply: Reply, random: Random) -> Reply:
    where = random.randint(0, len(reply.body))
    return evolve(reply, body=reply.body[:where] + random.randbytes(random.randint(1, 4)) + reply.body[where:])


def _other_type(reply: Reply, random: Random) -> Reply:
    return evolve(reply, media_type=random.choice(TYPES))


def _other_status(reply: Reply, random: Random) -> Reply:
    return evolve(reply, status=random.choice(STATUSES))


_AROUND: list[Callable[[Reply, Random], Reply]] = [_other_body, _cut, _noise, _other_type, _other_status]
