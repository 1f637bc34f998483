"""Values as text for people: plain data and attrs values alike, a line a member, defaults left out.

Strings are printed as the literals of generated code are, so that a document cannot steer the terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

import attrs

from specmill.ir import Json
from specmill.plan.code import Code, string_literal

_INDENT = "  "
_NAMELESS = ("mapping", "list")
"""First lines that say no more than the lines below them do."""


def pretty(value: object, indent: int = 0) -> str:
    """A value as indented text, each line ended by a line break."""
    return "".join(f"{_INDENT * indent}{line}\n" for line in _lines(value) if line not in _NAMELESS)


def plain(value: object) -> Json:
    """The same as plain data: classes by their names, defaults left out."""
    match value:
        case Code():
            return value.text
        case Mapping():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple() | frozenset() | set():
            return [plain(item) for item in value]
        case Enum():
            return value.name
        case None | bool() | int() | float() | str():
            return value
        case _ if attrs.has(kind := type(value)):
            return {"is": kind.__name__} | {name: plain(item) for name, item in _set_fields(value, attrs.fields(kind))}
        case _:
            return repr(value)


def _lines(value: object) -> Iterator[str]:
    """The first line says what it is; those after it, indented, what it has."""
    match value:
        case Code():
            yield value.text
        case Mapping():
            yield "{}" if not value else "mapping"
            yield from _members((string_literal(str(key)), item) for key, item in value.items())
        case list() | tuple():
            yield "[]" if not value else "list"
            yield from _items(value)
        case Enum():
            yield value.name
        case str():
            yield string_literal(value)
        case _ if attrs.has(kind := type(value)):
            yield kind.__name__
            yield from _members(_set_fields(value, attrs.fields(kind)))
        case _:
            yield repr(value)


def _members(pairs: Iterable[tuple[str, object]]) -> Iterator[str]:
    for name, value in pairs:
        first, *rest = _lines(value)
        yield f"{_INDENT}{name}:" if first in _NAMELESS else f"{_INDENT}{name}: {first}"
        yield from (_INDENT + line for line in rest)


def _items(values: Sequence[object]) -> Iterator[str]:
    for value in values:
        first, *rest = _lines(value)
        yield f"{_INDENT}-" if first in _NAMELESS else f"{_INDENT}- {first}"
        yield from (_INDENT + line for line in rest)


def _set_fields(value: object, fields: Iterable[attrs.Attribute[object]]) -> Iterator[tuple[str, object]]:
    """Fields of an attrs value that differ from their defaults."""
    for field in fields:
        found = getattr(value, field.name)
        empty = isinstance(found, Mapping | tuple) and not found
        if not empty and found != field.default:
            yield field.name, found
