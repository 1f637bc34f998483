"""Offsets of nodes in a JSON text. Subtrees nobody asked for are skipped by the parser of the standard library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress

from specmill.document.pointers import escape
from specmill.document.texts import Text
from specmill.document.tries import Trie, size, trie_of

_SPACE = re.compile(r"[ \t\n\r]*")


def json_offsets(text: Text, pointers: Iterable[str]) -> dict[str, tuple[int | None, int]]:
    """Pointer to (offset of the key, offset of the value), for the pointers found and the nodes around them."""
    wanted = trie_of(pointers)
    scan = _Scan(text.content, size(wanted) + 1)
    with suppress(_AllFound):
        scan.value(scan.skip(0), wanted, "", None)
    return scan.found


class _AllFound(Exception):
    """What follows was not asked for."""


class _Scan:
    """One walk over one text that is known to be JSON."""

    def __init__(self, content: str, wanted: int) -> None:
        self.content = content
        self.wanted = wanted
        self.decode = json.JSONDecoder().raw_decode
        self.found: dict[str, tuple[int | None, int]] = {}

    def skip(self, at: int) -> int:
        """The offset after any space."""
        found = _SPACE.match(self.content, at)
        return found.end() if found else at

    def value(self, at: int, wanted: Trie, pointer: str, key: int | None) -> int:
        """Note the value at an offset and what is wanted in it; the offset after it."""
        self.found[pointer] = key, at
        if len(self.found) == self.wanted:
            raise _AllFound
        if wanted and self.content[at] == "{":
            return self._object(at, wanted, pointer)
        if wanted and self.content[at] == "[":
            return self._array(at, wanted, pointer)
        return self.decode(self.content, at)[1]

    def _object(self, at: int, wanted: Trie, pointer: str) -> int:
        at = self.skip(at + 1)
        while self.content[at] != "}":
            key, end = self.decode(self.content, at)
            value = self.skip(self.skip(end) + 1)
            end = self._member(str(key), at, value, wanted, pointer)
            at = self._next(end)
        return at + 1

    def _array(self, at: int, wanted: Trie, pointer: str) -> int:
        at, index = self.skip(at + 1), 0
        while self.content[at] != "]":
            at = self._next(self._member(str(index), None, at, wanted, pointer))
            index += 1
        return at + 1

    def _member(self, token: str, key: int | None, at: int, wanted: Trie, pointer: str) -> int:
        if token in wanted:
            return self.value(at, wanted[token], f"{pointer}/{escape(token)}", key)
        return self.decode(self.content, at)[1]

    def _next(self, at: int) -> int:
        """The offset of the next member, or of the closing bracket."""
        at = self.skip(at)
        return self.skip(at + 1) if self.content[at] == "," else at
