"""Offsets of nodes in a YAML text, in one pass over its events.

A node reached through an alias or a merge key is looked for where it is written, under its anchor. Anchors stand
before their aliases, so that takes another pass; documents without aliases take one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from attrs import define, field
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from specmill.document.pointers import join
from specmill.document.texts import Text
from specmill.document.tries import Trie, size, trie_of
from specmill.document.yaml_events import event_source, offset

_MOST_PASSES = 12
_MOST_CANDIDATES = 64


def yaml_offsets(text: Text, pointers: Iterable[str]) -> dict[str, tuple[int | None, int]]:
    """Pointer to (offset of the key, offset of the value), for the pointers found and the nodes around them."""
    # Pointer asked for -> pointers under which it may be written, best first.
    open_ones = {pointer: [pointer] for pointer in pointers}
    result: dict[str, tuple[int | None, int]] = {}
    for _ in range(_MOST_PASSES):
        wanted = trie_of(candidate for candidates in open_ones.values() for candidate in candidates)
        scan = _Scan(event_source(text), size(wanted) + 1, "&" in text.content)
        with suppress(_AllFound):
            scan.run(wanted)
        if not result:
            result.update(scan.found)
        for pointer, candidates in list(open_ones.items()):
            written = next((candidate for candidate in candidates if candidate in scan.found), None)
            if written is not None:
                result[pointer] = scan.found[written]
            open_ones[pointer] = [] if written is not None else scan.elsewhere(candidates)[:_MOST_CANDIDATES]
        open_ones = {pointer: candidates for pointer, candidates in open_ones.items() if candidates}
        if not open_ones:
            break
    return result


class _AllFound(Exception):
    """What follows was not asked for."""


@define
class _Scan:
    """One pass over the events of a text that is known to be YAML."""

    get: Callable[[], Event | None]
    wanted: int
    """How many nodes there are to be found."""
    anchored: bool
    """Whether there may be anchors in it, wherever they are."""
    found: dict[str, tuple[int | None, int]] = field(factory=dict)
    aliases: dict[str, str] = field(factory=dict)
    """Pointer of an alias to the pointer of its anchor."""
    merges: dict[str, list[str]] = field(factory=dict)
    """Pointer of a mapping to the pointers of what is merged into it."""
    anchors: dict[str, str] = field(factory=dict)
    path: list[str | int] = field(factory=list)

    def run(self, wanted: Trie) -> None:
        event = self.get()
        while event is not None and not isinstance(event, NodeEvent):
            event = self.get()
        self._value(event, wanted, None)

    def elsewhere(self, candidates: Iterable[str]) -> list[str]:
        """Where to look next for pointers that were not found as they stand."""
        return list(dict.fromkeys(other for candidate in candidates for other in self._other(candidate)))

    def _other(self, pointer: str) -> list[str]:
        end = len(pointer)
        while end >= 0:
            head, tail = pointer[:end], pointer[end:]
            if head in self.aliases:
                return [self.aliases[head] + tail]
            if tail and head in self.merges:
                return [source + tail for source in self.merges[head]]
            end = pointer.rfind("/", 0, end)
        return []

    def _value(self, event: Event | None, wanted: Trie | None, key: int | None) -> None:
        """Go over one node; ``wanted`` is None if it is not looked for."""
        if event is None:
            return
        if wanted is None and not self.anchored:
            self._skip(event)
            return
        pointer = join(self.path) if wanted is not None or _anchor(event) else ""
        if wanted is not None:
            self.found[pointer] = key, offset(event)
            if len(self.found) == self.wanted:
                raise _AllFound
        if isinstance(event, AliasEvent):
            if wanted is not None:
                self.aliases[pointer] = self.anchors.get(event.anchor or "", "")
        elif anchor := _anchor(event):
            self.anchors[anchor] = pointer
        if isinstance(event, MappingStartEvent):
            self._mapping(wanted, pointer)
        elif isinstance(event, SequenceStartEvent):
            self._sequence(wanted)

    def _skip(self, event: Event) -> None:
        depth = _DEEPER.get(type(event), 0)
        while depth:
            depth += _DEEPER.get(type(self.get()), 0)

    def _mapping(self, wanted: Trie | None, pointer: str) -> None:
        while not isinstance(key := self.get(), MappingEndEvent):
            token = key.value if isinstance(key, ScalarEvent) else ""
            value = self.get()
            self.path.append(token)
            if wanted is not None and token == "<<":
                self.merges.setdefault(pointer, []).extend(self._sources(value, f"{pointer}/<<"))
            self._value(value, None if wanted is None else wanted.get(token), None if key is None else offset(key))
            self.path.pop()

    def _sequence(self, wanted: Trie | None) -> None:
        index = 0
        while not isinstance(event := self.get(), SequenceEndEvent):
            self.path.append(index)
            self._value(event, None if wanted is None else wanted.get(str(index)), None)
            self.path.pop()
            index += 1

    def _sources(self, value: Event | None, pointer: str) -> list[str]:
        """Pointers of what ``<<`` brings: an alias, an inline mapping, or the items of a sequence of them."""
        if isinstance(value, AliasEvent):
            return [self.anchors.get(value.anchor or "", "")]
        if isinstance(value, SequenceStartEvent):
            # How many items there are is not known yet; more than these are never merged in practice.
            return [f"{pointer}/{index}" for index in range(8)]
        return [pointer]


_DEEPER = {MappingStartEvent: 1, SequenceStartEvent: 1, MappingEndEvent: -1, SequenceEndEvent: -1}


def _anchor(event: Event) -> str | None:
    return event.anchor if isinstance(event, NodeEvent) and not isinstance(event, AliasEvent) else None
