"""The changelog of a package: what its callers have to change, version by version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from specmill.diff.change import Change
from specmill.diff.rules import Level
from specmill.plan.markdown import code_span, inline
from specmill.releases.past import Note
from specmill.render.tree import Tree

CHANGELOG = "CHANGELOG.md"


def note_of(version: str, changes: Iterable[Change]) -> Note:
    """Return the entry of a version."""
    listed = list(changes)
    breaking, compatible = (
        tuple(_lines(each for each in listed if each.level is level)) for level in (Level.BREAKING, Level.COMPATIBLE)
    )
    return Note(version, breaking, compatible, other=not breaking and not compatible)


def _lines(changes: Iterable[Change]) -> Iterator[str]:
    """Yield a line for each change; what happened to several things at once is one line."""
    subjects: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for each in changes:
        subjects[each.code, each.message].append(each.subject)
    for (_, message), names in subjects.items():
        yield f"{', '.join(code_span(name).text for name in dict.fromkeys(names))}: {inline(message)}"


def changelog(name: str, notes: Iterable[Note]) -> str:
    """Return the text of ``CHANGELOG.md``."""
    lines = [
        f"# Changelog of {name}",
        "",
        "What changed for code that calls this package, newest version first. Written by specmill from the documents",
        "that the package is made from; versions follow <https://semver.org>.",
    ]
    for note in notes:
        lines += ["", f"## {note.version}", "", *_body(note)]
    return "".join(f"{line}\n" for line in lines)


def with_changelog(tree: Tree, name: str, notes: Iterable[Note]) -> Tree:
    """Return a tree with its changelog. One that a facade brings is left as it is."""
    text = changelog(name, notes).encode("utf-8", "backslashreplace")
    return Tree({CHANGELOG: text, **tree.files})


def _body(note: Note) -> Iterator[str]:
    if note.breaking:
        yield from ("### What code has to change", "")
        yield from (f"- {line}" for line in note.breaking)
    if note.breaking and note.compatible:
        yield ""
    if note.compatible:
        yield from ("### What is new, and asks nothing of code", "")
        yield from (f"- {line}" for line in note.compatible)
    if not note.breaking and not note.compatible:
        yield "Nothing that code notices." if note.other else "The first version on record."
