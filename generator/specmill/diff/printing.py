"""A comparison as text for people, as JSON for programs, as Markdown for a review or a changelog.

Texts may quote the documents, so control characters are shown as escapes, and Markdown as code.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from specmill.diff.change import Change, Side, merged
from specmill.diff.compare import Comparison
from specmill.diff.grouping import LISTED, alike, listed, moves, of_one_subject
from specmill.diff.places import Spots, find_spots
from specmill.diff.rules import Level
from specmill.plan.markdown import code_cell
from specmill.visible import visible

_HEADINGS = {Side.WIRE: "On the wire", Side.PYTHON: "Python surface"}
_LEVELS = (Level.BREAKING, Level.COMPATIBLE, Level.COSMETIC)


def text(comparison: Comparison, *, cosmetic: bool = False) -> str:
    """Return what changed, the gravest first; the last line is the verdict."""
    changes = merged(comparison.changes)
    shown = [each for each in changes if cosmetic or each.level is not Level.COSMETIC]
    spots = find_spots(shown, comparison)
    lines: list[str] = []
    for side in Side:
        own = [each for each in changes if each.side is side]
        if own:
            lines += [f"{_HEADINGS[side]}: {counts(own)}", ""]
            lines += _sections([each for each in shown if each.side is side], spots)
    hidden = len(changes) - len(shown)
    if hidden:
        lines += [f"{hidden} cosmetic change{'s' * (hidden != 1)} not listed; --cosmetic lists them", ""]
    return "".join(f"{line}\n" for line in [*lines, f"verdict: {comparison.verdict.value}"])


def counts(changes: Iterable[Change]) -> str:
    """Return numbers of changes by level."""
    numbers = Counter(each.level for each in changes)
    return ", ".join(f"{numbers[level]} {level.value}" for level in _LEVELS if numbers[level]) or "no changes"


def _sections(changes: list[Change], spots: Spots) -> Iterator[str]:
    for level in _LEVELS:
        own = [each for each in changes if each.level is level]
        if own:
            yield f"  {level.value}"
            yield from _moved(own)
            moved = {id(each) for group in moves(own).values() for each in group}
            rest = [each for each in own if id(each) not in moved]
            yield from _common(rest, spots)
            yield from _single(rest, spots)
            yield ""


def _moved(changes: list[Change]) -> Iterator[str]:
    for (owner, now), group in moves(changes).items():
        names = listed(each.subject.partition(".")[2] for each in group)
        yield f"    [method-moved] {len(group)} methods of {visible(owner)} are in {visible(now)} now: {visible(names)}"


def _common(changes: list[Change], spots: Spots) -> Iterator[str]:
    for (rule, message), group in alike(changes).items():
        yield f"    [{rule}] {visible(message)} ({len(group)} times)"
        for each in group[:LISTED]:
            yield f"      {visible(each.subject)}  {_where(each, spots)}".rstrip()
        if len(group) > LISTED:
            yield f"      and {len(group) - LISTED} more; --format json lists all"


def _single(changes: list[Change], spots: Spots) -> Iterator[str]:
    common = alike(changes)
    single = [each for each in changes if (each.code, each.message) not in common]
    by_subject: dict[str, list[Change]] = {}
    for each in single:
        by_subject.setdefault(each.subject, []).append(each)
    for subject, group in by_subject.items():
        yield f"    {visible(subject)}"
        for told in of_one_subject(group):
            yield f"      [{told.code}] {visible(told.text)}"
            if where := _where(told.first, spots):
                yield f"        {where}"


def _where(change: Change, spots: Spots) -> str:
    """Return the places in both documents; the sign says which is which."""
    old, new = spots.of(change)
    parts = [f"-{visible(old.text)}" if old else "", f"+{visible(new.text)}" if new else ""]
    return " ".join(part for part in parts if part)


# -- JSON --------------------------------------------------------------------------------------------------------------


def as_json(comparison: Comparison) -> str:
    """Return every change, cosmetic ones included, none merged with another."""
    spots = find_spots(comparison.changes, comparison)
    numbers = Counter(each.level for each in comparison.changes)
    value = {
        "verdict": comparison.verdict.value,
        "counts": {level.value: numbers[level] for level in _LEVELS},
        "changes": [change_record(each, spots) for each in comparison.changes],
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def change_record(change: Change, spots: Spots) -> dict[str, object]:
    """Return a change as JSON has it."""
    old, new = spots.of(change)
    return {
        "code": change.code,
        "level": change.level.value,
        "side": change.side.value,
        "subject": change.subject,
        "message": change.message,
        **{
            name: None
            if spot is None
            else {
                "file": spot.file,
                "line": spot.position.line if spot.position else None,
                "column": spot.position.column if spot.position else None,
                "pointer": spot.pointer,
            }
            for name, spot in (("old", old), ("new", new))
        },
    }


# -- Markdown ----------------------------------------------------------------------------------------------------------


def markdown(comparison: Comparison, *, cosmetic: bool = False) -> str:
    """Return what changed for a review; the last line is the verdict."""
    changes = [each for each in merged(comparison.changes) if cosmetic or each.level is not Level.COSMETIC]
    spots = find_spots(changes, comparison)
    lines = ["# Changes", ""]
    for side in Side:
        own = [each for each in changes if each.side is side]
        if not own:
            continue
        lines += [f"## {_HEADINGS[side]}", "", f"{counts(own)}.", ""]
        for level in _LEVELS:
            rows = [each for each in own if each.level is level]
            if rows:
                lines += [f"### {level.value.capitalize()}", "", *_table(rows, spots), ""]
    return "".join(f"{line}\n" for line in [*lines, f"verdict: {comparison.verdict.value}"])


def _table(changes: list[Change], spots: Spots) -> Iterator[str]:
    yield "| what | change | rule | where |"
    yield "| --- | --- | --- | --- |"
    for each in changes:
        where = " ".join(code_cell(part).text for part in _where(each, spots).split())
        yield f"| {code_cell(each.subject)} | {code_cell(each.message)} | {each.code} | {where} |"
