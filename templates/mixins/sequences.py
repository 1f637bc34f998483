"""Bodies that are a sequence of items: JSON lines, JSON text sequences and server-sent events.

A reader is fed with pieces of the body as they come, wherever they break, and gives the items that are complete.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from .contents import Content
from .json_text import dumps, loads
from .payload import Payload

if TYPE_CHECKING:
    from .codecs import Codec
    from .faults import Fault

T = TypeVar("T")
Events: TypeAlias = 'Literal["text", "json"] | None'

_LONGEST = 86_400_000
"""Milliseconds: nobody waits longer than a day."""
_END = "[DONE]"
"""Data by which many servers, of language models above all, say that nothing more comes."""
_DIGITS = 12
"""Digits of a number that are worth reading: long ones cost time, and Python refuses them in the end."""


class LineReader:
    """Reads one JSON value a line (JSON lines), or one after each record separator (RFC 7464)."""

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8-sig")("replace")
        self._rest = ""
        self._returned = False

    def feed(self, data: bytes, final: bool = False) -> Iterator[Any]:
        """Yield the values that a piece completes; with ``final``, what is left over too."""
        *lines, self._rest = (self._rest + self._decoded(data, final)).split("\n")
        if final and self._rest:
            lines.append(self._rest)
        for line in lines:
            yield from self._read(line)

    def _decoded(self, data: bytes, final: bool) -> str:
        """Return text whose lines end in a line feed. A carriage return ends one at once; a line feed may follow."""
        text = self._decoder.decode(data, final)
        if self._returned and text:
            text = text.removeprefix("\n")
            self._returned = False
        if "\r" in text:
            self._returned = text.endswith("\r")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _read(self, line: str) -> Iterator[Any]:
        for text in line.split("\x1e"):
            if text.strip():
                yield json_or_text(text)


class EventReader(LineReader):
    """Reads server-sent events (WHATWG HTML section 9.2.6). Comments are dropped, and so is an event cut off.

    Args:
        events: What an item is, as :func:`sequence_content` says.
        ends: The data ``[DONE]`` is no item, but says that there are no more.
    """

    def __init__(self, events: Events, ends: bool) -> None:
        super().__init__()
        self._events: Events = events
        self._ends = ends
        self._data: list[str] = []
        self._fields: dict[str, Any] = {}
        self.last_event_id = ""
        """Id of the last event that was complete, or of one before it if that had none."""
        self.retry: int | None = None
        """Milliseconds to wait before the next connection, if the server said."""

    def begin(self, last_event_id: str) -> None:
        """Go on after an event of an earlier connection."""
        self.last_event_id = last_event_id
        if last_event_id:
            self._fields["id"] = last_event_id

    def _read(self, line: str) -> Iterator[Any]:
        if line:
            name, _, value = line.partition(":")
            self._keep(name, value.removeprefix(" "))
            return
        self.last_event_id = self._fields.get("id", "")
        if self._data:
            yield from self._item("\n".join(self._data))
        self._data = []
        self._fields.pop("event", None)
        self._fields.pop("retry", None)

    def _item(self, data: str) -> Iterator[Any]:
        if self._ends and data.strip() == _END:
            return
        value = data if self._events == "text" else json_or_text(data)
        yield value if self._events is None else {**self._fields, "data": value}

    def _keep(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "retry" and value.isascii() and value.isdigit():
            self._fields[name] = self.retry = min(int(value[:_DIGITS]), _LONGEST)
        elif name == "event" or (name == "id" and "\0" not in value):
            self._fields[name] = value


def json_or_text(text: str) -> Any:
    """Return the value of JSON text, or the text itself where it is none."""
    try:
        return loads(text.encode())
    except ValueError:
        return text


class SequenceContent(Content[list[T]], Generic[T]):
    """A sequence of items, each of one schema."""

    __slots__ = ("_events", "_make")

    def __init__(self, make: Callable[[], Codec[T]], media_type: str, events: Events) -> None:
        super().__init__(media_type)
        self._make = make
        self._events: Events = events

    def reader(self) -> LineReader:
        """Return what takes the items out of a body."""
        if self.media_type != "text/event-stream":
            return LineReader()
        return EventReader(self._events, self._events is None and not self._make().fits(_END))

    def item(self, value: Any) -> T:
        """Return an item of a body as what it stands for."""
        return self._make().decode(value)

    def encode(self, value: Any) -> Payload:
        codec, mark = self._make(), b"\x1e" if self.media_type.endswith("json-seq") else b""
        plain = [codec.encode(each) for each in value]
        if self.media_type == "text/event-stream":
            return Payload(self.media_type, b"".join(map(self._event, plain)))
        return Payload(self.media_type, b"".join(mark + dumps(each) + b"\n" for each in plain))

    def _event(self, plain: Any) -> bytes:
        """Return an item as a server-sent event (WHATWG HTML section 9.2.5)."""
        if self._events is None or not isinstance(plain, dict):
            return b"data: " + dumps(plain) + b"\n\n"
        lines = [f"{name}: {line}\n" for name, value in plain.items() for line in _field_text(value).split("\n")]
        return ("".join(lines) + "\n").encode()

    def decode(self, data: bytes, content_type: str | None) -> list[T]:
        return [self.item(each) for each in self.reader().feed(data, final=True)]

    def check(self, data: bytes, content_type: str | None) -> Iterator[Fault]:
        codec = self._make()
        for number, each in enumerate(self.reader().feed(data, final=True)):
            yield from codec.check(each, f"$[{number}]")


def sequence_content(codec: Callable[[], Codec[T]], media_type: str, events: Events = None) -> Content[list[T]]:
    """Return content that is a sequence of items, whose codec ``codec`` gives.

    With ``events``, an item of ``text/event-stream`` is the event with its fields, whose data is the text that came or
    the value of its JSON; otherwise it is the JSON value of the data alone.
    """
    return SequenceContent(codec, media_type, events)


def _field_text(value: Any) -> str:
    return dumps(value).decode() if isinstance(value, dict | list) else str(value)
