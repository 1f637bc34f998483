"""Where each key of a TOML text stands.

The standard library's parser gives values without places. This scanner only finds keys, in a text that the parser has
already accepted, so it need not judge anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

Path: TypeAlias = tuple[str, ...]

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_DOTTED = re.compile(rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*")
_PART = re.compile(_KEY)
_BLANK = re.compile(r"(?:\s|#[^\n]*)*")
_TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}\n]|[^"\'#\[\]{}\n]+',
    re.DOTALL,
)


def key_offsets(text: str) -> dict[Path, int]:
    """The offset of each key and of each table's name; the first one counts. Keys of inline tables are left out."""
    found: dict[Path, int] = {}
    for path, offset in _keys(text):
        for length in range(1, len(path) + 1):
            found.setdefault(path[:length], offset)
    return found


def _keys(text: str) -> Iterator[tuple[Path, int]]:
    table: Path = ()
    at = _end(_BLANK.match(text, 0))
    while at < len(text):
        header = text[at] == "["
        start = at + len(text[at:]) - len(text[at:].lstrip("[ \t")) if header else at
        match = _DOTTED.match(text, start)
        if match is None:
            return
        path = tuple(_bare(part) for part in _PART.findall(match.group()))
        if header:
            table = path
            yield table, start
            at = text.find("\n", match.end())
        else:
            yield table + path, start
            at = _after_value(text, match.end())
        at = _end(_BLANK.match(text, at if at >= 0 else len(text)))


def _after_value(text: str, at: int) -> int:
    """Where the line ends on which a value ends."""
    depth = 0
    while at < len(text) and (match := _TOKEN.match(text, at)):
        token = match.group()
        if token == "\n" and depth == 0:
            return at
        depth += (token in ("[", "{")) - (token in ("]", "}"))
        at = match.end()
    return len(text)


def _end(match: re.Match[str] | None) -> int:
    return match.end() if match else 0


def _bare(part: str) -> str:
    # Escapes in a key are not undone: no key of ours needs one, and only places are at stake.
    return part[1:-1] if part[0] in "\"'" else part
