"""Text of a document inside Markdown pages: readable, and unable to be anything but text."""

from __future__ import annotations

import re

from specmill.plan.code import EMPTY, Code

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!])")
_PLAIN_CELL = re.compile(r"[ \"$-)+-;=?-Z^a-z]*")
_PLAIN_SPAN = re.compile(r"[!-_a-~]+(?: [!-_a-~]+)*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def inline(text: str) -> Code:
    """Return a short text on one line, every sign of Markdown escaped."""
    return Code(_SPECIAL.sub(r"\\\1", " ".join(_CONTROL.sub("", text).split())))


def cell(text: str) -> Code:
    """Return a text for a table cell: on one line, its code spans kept, everything else only text."""
    if not text:
        return EMPTY
    if _PLAIN_CELL.fullmatch(text):
        return Code(" ".join(text.split()))
    flat = " ".join(_CONTROL.sub("", text).split())
    pieces = flat.split("`")
    if len(pieces) % 2 == 0:  # a backtick without its twin opens no span
        return inline(flat)
    return Code("".join(_in_cell(piece, index % 2 == 1) for index, piece in enumerate(pieces)))


def _in_cell(piece: str, is_code: bool) -> str:
    return f"`{piece.replace('|', chr(92) + '|')}`" if is_code and piece else _SPECIAL.sub(r"\\\1", piece)


def code_cell(text: str) -> Code:
    """Return text as a code span inside a table, where a bar would end the cell."""
    span = code_span(text)
    return Code(span.text.replace("|", "\\|")) if "|" in text else span


def markdown(text: str) -> Code:
    """Return a longer text that is Markdown itself, with HTML and images made inert."""
    return Code("\n".join(_line(line) for line in _CONTROL.sub("", text.expandtabs(4)).splitlines()).strip())


def _line(line: str) -> str:
    if "]" not in line and "<" not in line:
        return line.rstrip().replace("![", "!\\[")
    escaped = line.rstrip().replace("<", "&lt;").replace("![", "!\\[")
    return re.sub(r"\]\((?!\s*(?:https?:|#|mailto:))\s*", "]\\\\(", escaped)


def code_span(text: str) -> Code:
    """Return text as a code span (CommonMark 6.1)."""
    if _PLAIN_SPAN.fullmatch(text):
        return Code(f"`{text}`")
    flat = " ".join(_CONTROL.sub("", text).split())
    longest = max((len(run) for run in re.findall(r"`+", flat)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") or not flat else ""
    return Code(f"{fence}{pad}{flat}{pad}{fence}")


def json_lines(text: str) -> Code:
    """Return JSON for a fenced block. A line of it begins with a quote, a bracket or a value, so none ends the block.

    Raises ValueError for text that is not in ASCII, as encoders of JSON are told to write it.
    """
    if not text.isascii() or any(line.lstrip().startswith("`") for line in text.splitlines()):
        raise ValueError("this is no JSON for a page")
    return Code(text)
