"""A text that was read, before anyone knows what it says."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import Enum
from functools import cached_property
from itertools import accumulate

from attrs import define

from specmill.diagnostics import Diagnostic, InputError, Position
from specmill.ir import Place

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class Format(Enum):
    JSON = "json"
    YAML = "yaml"


@define(slots=False)
class Text:
    """The content of one file, decoded, without byte order mark. Never changed after it is made."""

    file: str
    content: str
    format: Format

    @cached_property
    def lines(self) -> list[str]:
        """Lines with their ends; a line ends at LF, CR LF or CR, as in editors."""
        # str.splitlines also breaks at form feeds and Unicode separators, which neither editors nor JSON count.
        return _LINE.findall(self.content)

    @cached_property
    def starts(self) -> list[int]:
        """Offset of the first character of every line."""
        starts = [0, *accumulate(map(len, self.lines))]
        return starts if len(starts) == 1 or self.content.endswith(("\n", "\r")) else starts[:-1]

    def position(self, offset: int) -> Position:
        """Line and column of an offset, both counted from one."""
        line = max(bisect_right(self.starts, offset) - 1, 0)
        return Position(line + 1, offset - self.starts[line] + 1)

    def line(self, number: int) -> str:
        """One line without its end; empty if there is no such line."""
        return self.lines[number - 1].rstrip("\r\n") if 1 <= number <= len(self.lines) else ""

    def fault(self, code: str, message: str, offset: int, hint: str | None = None) -> InputError:
        """An error of the text itself, with the line it is on."""
        return InputError(self.fault_at(code, message, offset, hint))

    def fault_at(self, code: str, message: str, offset: int, hint: str | None = None) -> Diagnostic:
        """The diagnostic of :meth:`fault`, to be collected with others."""
        at = self.position(offset)
        return Diagnostic(code, message, Place(self.file, ""), at, hint, excerpt=self.line(at.line))
