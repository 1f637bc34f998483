"""YAML text to plain data: a builder over parser events, by the core schema of YAML 1.2.

Events are three to five times faster than PyYAML's loader, which makes a node and two marks of each, and they leave
the choice of values to us. Every key becomes the text it was written with (``200:`` is ``"200"``), anchors share one
object, merge keys are expanded, and nothing is ever constructed from a tag.
"""

from __future__ import annotations

from collections.abc import Callable

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from specmill.diagnostics import InputError
from specmill.document.anchors import AnchorFault, Anchors
from specmill.document.duplicates import yaml_duplicates
from specmill.document.json_text import MAX_DEPTH
from specmill.document.numbers import written_text
from specmill.document.pointers import MISSING, Absence
from specmill.document.texts import Text
from specmill.document.yaml_events import event_source, offset, syntax_error
from specmill.document.yaml_scalars import CORE_TAGS, ScalarFault, resolve, resolve_tagged
from specmill.ir import Json


def parse_yaml(text: Text, *, pure: bool = False) -> Json:
    """The value of a YAML text that holds one document; None if it holds none.

    Raises :class:`InputError` with the position of what is wrong: syntax, a duplicate key, a tag outside the core
    schema, an anchor inside itself, aliases that expand beyond reason, nesting that is too deep, a second document.
    """
    try:
        builder = _Builder(text, event_source(text, pure=pure))
        value = builder.document()
    except YAMLError as error:
        raise syntax_error(text, error) from None
    if builder.duplicates:
        raise InputError(*yaml_duplicates(text, pure=pure))
    return value


class _Builder:
    """Builds one value from events. Lives as long as one call of :func:`parse_yaml`."""

    def __init__(self, text: Text, get: Callable[[], Event | None]) -> None:
        self.text = text
        self.get = get
        self.anchors = Anchors()
        self.memo: dict[str, Json] = {}
        self.depth = 0
        self.duplicates = False

    def document(self) -> Json:
        self._next(StreamStartEvent)
        if not isinstance(self.get(), DocumentStartEvent):
            return None
        value = self._value(self.get())
        self._next(DocumentEndEvent)
        after = self.get()
        if not isinstance(after, StreamEndEvent):
            raise self._fault("yaml-documents", "a second YAML document in the same file", after)
        return value

    def _next(self, kind: type[Event]) -> None:
        event = self.get()
        if not isinstance(event, kind):
            raise self._fault("yaml-syntax", "not valid YAML: the text ends too early", event)

    def _fault(self, code: str, message: str, event: Event | None) -> InputError:
        return self.text.fault(code, message, len(self.text.content) if event is None else offset(event))

    def _mapping(self, event: MappingStartEvent) -> Json:
        # Called for every object of the text: the usual scalars are settled here, without a call.
        self._check_tag(event, "map")
        get, memo = self.get, self.memo
        result: dict[str, Json] = {}
        merged: dict[str, Json] = {}
        count = 0
        while type(key_event := get()) is not MappingEndEvent:
            if type(key_event) is ScalarEvent and key_event.anchor is None and key_event.tag is None:
                key = key_event.value
                merges = key == "<<" and key_event.implicit[0]
            else:
                key, merges = self._odd_key(key_event), False
            value_event = get()
            if type(value_event) is ScalarEvent and value_event.anchor is None and value_event.tag is None:
                text = value_event.value
                value: Json | Absence = memo.get(text, MISSING) if value_event.implicit[0] else text
                if value is MISSING:
                    value = memo[text] = resolve(text)
            else:
                value = self._value(value_event)
            if merges:
                self._merge(merged, value, value_event)
                continue
            count += 1
            result[key] = value
        self.anchors.built(count + len(merged))
        self.duplicates = self.duplicates or count != len(result)
        return {**merged, **result} if merged else result

    def _sequence(self, event: SequenceStartEvent) -> Json:
        self._check_tag(event, "seq")
        result: list[Json] = []
        while type(item := self.get()) is not SequenceEndEvent:
            result.append(self._value(item))
        self.anchors.built(len(result))
        return result

    def _value(self, event: Event | None) -> Json:
        """Any node, with its anchor and its tag."""
        if isinstance(event, AliasEvent):
            return self._alias(event)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            state = self.anchors.begin(event.anchor)
            value = self._node(event)
            self.anchors.end(state, value, self.depth)
            return value
        return self._node(event)

    def _node(self, event: Event | None) -> Json:
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        self.depth += 1
        self.anchors.reached(self.depth)
        if self.depth > MAX_DEPTH:
            raise self._fault("too-deep", f"nested deeper than {MAX_DEPTH} levels", event)
        if isinstance(event, MappingStartEvent):
            value = self._mapping(event)
        elif isinstance(event, SequenceStartEvent):
            value = self._sequence(event)
        else:
            raise self._fault("yaml-syntax", "not valid YAML: the text ends too early", event)
        self.depth -= 1
        return value

    def _scalar(self, event: ScalarEvent) -> Json:
        if event.tag is None or event.tag == "!":
            return resolve(event.value) if event.implicit[0] else event.value
        self._check_tag(event, "str", "int", "float", "bool", "null")
        try:
            return resolve_tagged(event.value, event.tag)
        except ScalarFault as error:
            raise self._fault("yaml-tag", str(error), event) from None

    def _check_tag(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent, *allowed: str) -> None:
        """Tags name constructors; those outside the core schema are how documents attack their readers."""
        if event.tag is not None and event.tag != "!" and CORE_TAGS.get(event.tag) not in allowed:
            raise self._fault("yaml-tag", f"the tag {event.tag} is not one of a description of an API", event)

    def _alias(self, event: AliasEvent) -> Json:
        try:
            return self.anchors.follow(event.anchor or "", self.depth, MAX_DEPTH)
        except AnchorFault as error:
            raise self._fault(error.code, str(error), event) from None

    def _odd_key(self, event: Event | None) -> str:
        """A key with an anchor or a tag, an alias, or something that cannot be a key."""
        if isinstance(event, ScalarEvent):
            self._value(event)
            return event.value
        if isinstance(event, AliasEvent):
            value = self._alias(event)
            if not isinstance(value, dict | list):
                return written_text(value)
        raise self._fault("yaml-key", "a key has to be a scalar", event)

    def _merge(self, merged: dict[str, Json], value: Json, event: Event | None) -> None:
        """Add what ``<<`` brings; what came first stays, and the mapping's own keys win over all of it."""
        for source in value if isinstance(value, list) else [value]:
            if not isinstance(source, dict):
                raise self._fault("yaml-merge", "<< takes a mapping, or a sequence of mappings", event)
            for key, item in source.items():
                merged.setdefault(key, item)
