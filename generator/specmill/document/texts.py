"""A text that was read, before anyone knows what it says."""

from __future__ import annotations

from enum import Enum
from functools import cached_property

from attrs import define

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.document.line_index import LineIndex
from specmill.ir import Place


class Format(Enum):
    JSON = "json"
    YAML = "yaml"


@define(slots=False)
class Text:
    """The content of one file, decoded, without byte order mark. Never changed after it is made."""

    file: str
    content: str
    format: Format
    digest: str = ""
    """SHA-256 of the bytes that were read."""

    @cached_property
    def index(self) -> LineIndex:
        """Where the lines are."""
        return LineIndex(self.content)

    def position(self, offset: int) -> Position:
        """Line and column of an offset, both counted from one."""
        line, start = self.index.line_at(offset)
        return Position(line + 1, offset - start + 1)

    def line(self, number: int) -> str:
        """One line without its end; empty if there is no such line."""
        return self.index.text_of(number - 1)

    def fault(self, code: str, message: str, offset: int, hint: str | None = None) -> InputError:
        """An error of the text itself, with the line it is on."""
        return InputError(self.fault_at(code, message, offset, hint))

    def fault_at(self, code: str, message: str, offset: int, hint: str | None = None) -> Diagnostic:
        """The diagnostic of :meth:`fault`, to be collected with others."""
        at = self.position(offset)
        return Diagnostic(code, message, Place(self.file, ""), at, hint, excerpt=self.line(at.line))
