"""Where a text has the same key twice in one object.

The parsers only notice that there are duplicates, which is nearly free. This second pass, which keeps the place of
every key, runs when the text is already refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from types import NoneType

from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from specmill.diagnostics import Diagnostic
from specmill.document.texts import Text
from specmill.document.yaml_events import event_source, offset

_MOST = 50
"""More of them say nothing new."""

_TOKEN = re.compile(r'("(?:[^"\\]|\\.)*")(\s*:)?|[{}]')


def yaml_duplicates(text: Text, *, pure: bool = False) -> list[Diagnostic]:
    """A diagnostic for each repeated key of a YAML text. Parser errors pass through."""
    return _diagnostics(text, _yaml_keys(event_source(text, pure=pure)))


def json_duplicates(text: Text) -> list[Diagnostic]:
    """A diagnostic for each repeated key of a JSON text, which may be broken after it."""
    return _diagnostics(text, _json_keys(text.content))


def _diagnostics(text: Text, keys: Iterator[tuple[int, str, int]]) -> list[Diagnostic]:
    """From (object, key, offset) in the order of the text."""
    first: dict[tuple[int, str], int] = {}
    found: list[Diagnostic] = []
    for owner, key, at in keys:
        if first.setdefault((owner, key), at) == at:
            continue
        before = text.position(first[owner, key])
        found.append(
            text.fault_at(
                "duplicate-key", f"the key {key!r} is already on line {before.line}, column {before.column}", at
            )
        )
        if len(found) == _MOST:
            break
    return found


def _json_keys(content: str) -> Iterator[tuple[int, str, int]]:
    owners: list[int] = []
    for token in _TOKEN.finditer(content):
        match token.group()[0]:
            case "{":
                owners.append(token.start())
            case "}" if owners:
                owners.pop()
            case '"' if token.group(2) and owners:
                yield owners[-1], _decoded(token.group(1)), token.start()


def _decoded(literal: str) -> str:
    try:
        return str(json.loads(literal))
    except ValueError:
        return literal


def _yaml_keys(get: Callable[[], Event | None]) -> Iterator[tuple[int, str, int]]:
    """Merge keys may be repeated; an alias as a key is not compared."""
    # One entry an open collection: its offset, and whether a key comes next; None for a sequence.
    open_nodes: list[tuple[int, bool | None]] = []
    while not isinstance(event := get(), StreamEndEvent | NoneType):
        if isinstance(event, MappingEndEvent | SequenceEndEvent):
            open_nodes.pop()
            continue
        if not isinstance(event, ScalarEvent | AliasEvent | MappingStartEvent | SequenceStartEvent):
            continue
        if open_nodes and (owner := open_nodes[-1])[1] is not None:
            if owner[1] and isinstance(event, ScalarEvent) and not (event.value == "<<" and event.implicit[0]):
                yield owner[0], event.value, offset(event)
            open_nodes[-1] = owner[0], not owner[1]
        if isinstance(event, MappingStartEvent | SequenceStartEvent):
            open_nodes.append((offset(event), True if isinstance(event, MappingStartEvent) else None))
