"""Lines of a text, found without cutting all of it up: a document has half a million, and diagnostics show a few.

A line ends at LF, CR LF or CR, as in editors. ``str.splitlines`` also breaks at form feeds and Unicode separators,
which neither editors nor JSON count.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate

from attrs import define

BLOCK = 1 << 14
"""Characters of which the line ends are counted together."""


@define(slots=False)
class LineIndex:
    """Where the lines of a text begin. Lines and offsets are counted from zero."""

    content: str

    @cached_property
    def _marked(self) -> str:
        """The text with LF alone at the end of each line, and every character where it was."""
        return self.content.replace("\r\n", " \n").replace("\r", "\n") if "\r" in self.content else self.content

    @cached_property
    def _ended(self) -> list[int]:
        """How many lines end before each block, and at last how many do in all."""
        starts = range(0, len(self._marked), BLOCK)
        return [0, *accumulate(self._marked.count("\n", start, start + BLOCK) for start in starts)]

    def line_at(self, offset: int) -> tuple[int, int]:
        """The line of an offset, and the offset at which that line begins."""
        block = min(offset // BLOCK, len(self._ended) - 1)
        line = self._ended[block] + self._marked.count("\n", block * BLOCK, offset)
        return line, self._marked.rfind("\n", 0, offset) + 1

    def start_of(self, line: int) -> int | None:
        """The offset at which a line begins; None if there is none."""
        if line <= 0 or line > self._ended[-1]:
            return 0 if line == 0 else None
        block = bisect_left(self._ended, line) - 1
        at = block * BLOCK
        for _ in range(line - self._ended[block]):
            at = self._marked.index("\n", at) + 1
        return at

    def text_of(self, line: int) -> str:
        """A line without its end; empty if there is no such line."""
        start = self.start_of(line)
        if start is None:
            return ""
        end = self._marked.find("\n", start)
        return self.content[start : end if end >= 0 else None].removesuffix("\r")
