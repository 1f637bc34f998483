"""JSON pointers (RFC 6901), and the ids of nodes that are made of them.

A pointer is kept as text in its one canonical spelling (``~0`` and ``~1`` escaped, nothing percent-encoded), so that
two pointers name the same node exactly when they are equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import Final

from specmill.ir import Json


class Absence(Enum):
    """What a look-up gives when there is nothing; null is a value."""

    MISSING = "missing"


MISSING: Final = Absence.MISSING

_INDEX = re.compile(r"0|[1-9][0-9]*")


def escape(token: str) -> str:
    """One reference token as it stands in a pointer."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(text: str) -> str:
    """The reverse of :func:`escape`."""
    return text.replace("~1", "/").replace("~0", "~") if "~" in text else text


def split(pointer: str) -> list[str]:
    """Reference tokens of a pointer, none for the empty one."""
    return [unescape(part) for part in pointer.split("/")[1:]]


def join(tokens: Iterable[str | int]) -> str:
    """The pointer made of these tokens."""
    return "".join(f"/{escape(str(token))}" for token in tokens)


def step(value: Json, token: str) -> Json | Absence:
    """The child of a node under one token."""
    if isinstance(value, dict):
        return value.get(token, MISSING)
    if isinstance(value, list) and _INDEX.fullmatch(token) and len(token) < 12:
        index = int(token)
        return value[index] if index < len(value) else MISSING
    return MISSING


def lookup(root: Json, pointer: str) -> Json | Absence:
    """The node a pointer leads to."""
    value: Json | Absence = root
    for token in split(pointer):
        if isinstance(value, Absence):
            return MISSING
        value = step(value, token)
    return value
