"""What the tool has to say about its input: located values, collected in order, printed at the edge."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from attrs import field

from specmill.ir import Place
from specmill.values import frozen


class Severity(Enum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Position:
    """A place in a text, counted from one. Columns count code points."""

    line: int
    column: int


@frozen
class Diagnostic:
    code: str
    """A key of :data:`specmill.catalogue.CATALOGUE`, which also has the severity."""
    message: str
    place: Place | None = None
    """The node concerned; its line and column are looked up when the diagnostic is printed."""
    position: Position | None = None
    """Set where there is no node yet, because the text itself cannot be read."""
    hint: str | None = None
    at_key: bool = False
    """The caret belongs under the key of the node rather than under its value."""
    excerpt: str | None = None
    """With ``position``: the line of the text it is on, since there is no document to ask for it."""


class InputError(Exception):
    """The input cannot be used; nothing has been written. Carries every diagnostic gathered so far."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(d.message for d in diagnostics))
        self.diagnostics = diagnostics


@frozen
class Diagnostics:
    """A collector. Emitting must be shorter than not emitting: ``diagnostics.emit("code", "text", place)``."""

    _seen: dict[Diagnostic, None] = field(factory=dict, init=False)

    def emit(
        self, code: str, message: str, place: Place | None = None, *, hint: str | None = None, at_key: bool = False
    ) -> None:
        """Record a diagnostic; the same one twice is recorded once."""
        self._seen.setdefault(Diagnostic(code, message, place, hint=hint, at_key=at_key))

    def add(self, diagnostic: Diagnostic) -> None:
        self._seen.setdefault(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._seen)

    def __len__(self) -> int:
        return len(self._seen)
