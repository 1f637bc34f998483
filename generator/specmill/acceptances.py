"""Warnings that somebody has looked at and accepted, with the reason why.

An acceptance that matches nothing is an error: the cause has gone, or moved, and a list of excuses nobody needs would
hide the next warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase

from attrs import field

from specmill.diagnostics import Diagnostic
from specmill.values import frozen


@frozen
class Acceptance:
    """One code that is accepted."""

    code: str
    reason: str
    at: tuple[str, ...] = ()
    """Patterns of places, ``file#/pointer`` or ``#/pointer`` with ``*`` and ``?``; everywhere without any."""


@frozen
class Accepted:
    """A diagnostic that was accepted."""

    diagnostic: Diagnostic
    reason: str


@frozen
class Judged:
    """Diagnostics, told apart."""

    kept: tuple[Diagnostic, ...]
    accepted: tuple[Accepted, ...] = ()
    unused: tuple[tuple[str, str | None], ...] = field(default=())
    """Code and pattern of what matched nothing; the pattern is None where there are none."""


def judge(found: Iterable[Diagnostic], acceptances: Sequence[Acceptance]) -> Judged:
    """Tell accepted diagnostics from the others."""
    kept, accepted = [], []
    wanted = {(each.code, pattern): each for each in acceptances for pattern in each.at or (None,)}
    used: set[tuple[str, str | None]] = set()
    for diagnostic in found:
        matching = [key for key in wanted if _matches(diagnostic, *key)]
        used.update(matching)
        if matching:
            accepted.append(Accepted(diagnostic, wanted[matching[0]].reason))
        else:
            kept.append(diagnostic)
    return Judged(tuple(kept), tuple(accepted), tuple(key for key in wanted if key not in used))


def _matches(diagnostic: Diagnostic, code: str, pattern: str | None) -> bool:
    if diagnostic.code != code:
        return False
    place = diagnostic.place
    if pattern is None or place is None:
        return pattern is None
    # A file has no "#" in its name, so a pattern of a pointer alone may have any file before it.
    return fnmatchcase(f"{place.file}#{place.pointer}", f"*{pattern}" if pattern.startswith("#") else pattern)
