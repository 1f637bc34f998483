"""Diagnostics as text for people, and as JSON, commands for GitHub's log and SARIF for programs.

Everything in a diagnostic may quote a document, so control characters are shown as escapes: a document must not be
able to move the cursor, colour the terminal or forge a line of the log.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Protocol, assert_never

from specmill.catalogue import CATALOGUE
from specmill.diagnostics import Diagnostic, Position, Severity
from specmill.ir import Place
from specmill.records import github_text, sarif_text
from specmill.values import frozen
from specmill.visible import visible


class Format(Enum):
    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


class Located(Protocol):
    """A position in a text, and perhaps that of the key before it."""

    @property
    def value(self) -> Position: ...
    @property
    def key(self) -> Position | None: ...


class Texts(Protocol):
    """What a printer asks a document for."""

    def positions(self, places: Iterable[Place]) -> Mapping[Place, Located]: ...
    def line(self, file: str, number: int) -> str: ...


@frozen
class _Entry:
    """A diagnostic with everything that is printed of it."""

    diagnostic: Diagnostic
    severity: Severity
    file: str | None
    position: Position | None
    line: str

    @property
    def order(self) -> tuple[str, int, int, str]:
        at = self.position or Position(0, 0)
        return self.file or "", at.line, at.column, self.diagnostic.code


def render(
    diagnostics: Iterable[Diagnostic], texts: Texts | None, form: Format = Format.TEXT, *, colour: bool = False
) -> str:
    """All diagnostics by file and position; empty if there are none, else ended by a line break.

    ``texts`` gives positions and source lines; without it only diagnostics that carry their own have them.
    """
    entries = _entries(list(diagnostics), texts)
    match form:
        case Format.TEXT:
            return "".join(_text(entry, colour) for entry in entries)
        case Format.JSON:
            return json.dumps([_record(entry) for entry in entries], indent=2, ensure_ascii=False) + "\n"
        case Format.GITHUB:
            return github_text(_record(entry) for entry in entries)
        case Format.SARIF:
            return sarif_text(_record(entry) for entry in entries)
        case _:
            assert_never(form)


def _entries(diagnostics: list[Diagnostic], texts: Texts | None) -> list[_Entry]:
    places = [d.place for d in diagnostics if d.place is not None and d.position is None]
    found = texts.positions(places) if texts is not None else {}
    entries = [_entry(diagnostic, found, texts) for diagnostic in diagnostics]
    return sorted(entries, key=lambda entry: entry.order)


def _entry(diagnostic: Diagnostic, found: Mapping[Place, Located], texts: Texts | None) -> _Entry:
    place, position = diagnostic.place, diagnostic.position
    if position is None and place is not None and place in found:
        located = found[place]
        position = located.key if diagnostic.at_key and located.key is not None else located.value
    line = diagnostic.excerpt or ""
    if not line and texts is not None and place is not None and position is not None:
        line = texts.line(place.file, position.line)
    file = None if place is None else place.file
    return _Entry(diagnostic, CATALOGUE[diagnostic.code].severity, file, position, line)


# -- text --------------------------------------------------------------------------------------------------------------

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_WIDEST = 120
"""Most columns of a source line that are shown; documents in one line of megabytes are common."""


def _text(entry: _Entry, colour: bool) -> str:
    paint = _painter(colour)
    at = entry.position
    where = [] if entry.file is None else [visible(entry.file), *([] if at is None else [str(at.line), str(at.column)])]
    start = "".join(f"{part}:" for part in where)
    kind = paint(f"{entry.severity.value}[{entry.diagnostic.code}]", f"1;{_COLOURS[entry.severity]}")
    lines = [f"{start}{' ' if start else ''}{kind}: {visible(entry.diagnostic.message)}"]
    gutter = len(str(at.line)) if at is not None else 1
    if at is not None and entry.line.strip():
        source, caret = _window(entry.line, at.column)
        lines.append(f" {at.line} | {source}")
        lines.append(f" {' ' * gutter} | {' ' * caret}{paint('^', _COLOURS[entry.severity])}")
    if entry.diagnostic.hint:
        lines.append(f" {' ' * gutter} = hint: {visible(entry.diagnostic.hint)}")
    return "".join(f"{line}\n" for line in lines)


def _painter(colour: bool) -> Callable[[str, str], str]:
    return (lambda text, code: f"\x1b[{code}m{text}\x1b[0m") if colour else (lambda text, _: text)


def _window(line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column, and how many cells of the terminal stand before that column in it."""
    at = min(column - 1, len(line))
    start = max(at - _WIDEST // 2, 0) if len(line) > _WIDEST else 0
    end = start + _WIDEST
    before = ("…" if start else "") + visible(line[start:at].replace("\t", " "))
    after = visible(line[at:end].replace("\t", " ")) + ("…" if end < len(line) else "")
    return before + after, _cells(before)


def _cells(text: str) -> int:
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


# -- for programs ------------------------------------------------------------------------------------------------------


def _record(entry: _Entry) -> dict[str, str | int | None]:
    place = entry.diagnostic.place
    return {
        "code": entry.diagnostic.code,
        "severity": entry.severity.value,
        "message": entry.diagnostic.message,
        "file": entry.file,
        "line": entry.position.line if entry.position else None,
        "column": entry.position.column if entry.position else None,
        "pointer": place.pointer if place else None,
        "hint": entry.diagnostic.hint,
    }
