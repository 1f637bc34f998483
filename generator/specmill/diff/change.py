"""One change between two versions of an API, and what many of them amount to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from attrs import field

from specmill.diff.rules import LEVELS, Level
from specmill.ir import Place
from specmill.values import frozen


class Side(Enum):
    """Who notices a change."""

    WIRE = "wire"
    """Whoever speaks to the API, in whatever language."""
    PYTHON = "python"
    """Whoever calls the generated package."""


class Verdict(Enum):
    """Which part of a version has to rise (https://semver.org)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"

    @property
    def weight(self) -> int:
        """Greater for what asks more of callers."""
        return ("none", "patch", "minor", "major").index(self.value)


@frozen
class Change:
    """One change. ``subject`` says of what, ``message`` what happened; both may quote the documents."""

    code: str
    """A key of :data:`specmill.diff.rules.LEVELS`."""
    side: Side
    subject: str
    message: str
    old: Place | None = None
    """Where it stood in the older document."""
    new: Place | None = None
    """Where it stands in the newer document."""

    @property
    def level(self) -> Level:
        return LEVELS[self.code]


@frozen
class Changes:
    """A collector. What is found on two ways, a shared schema's change for instance, is kept once."""

    side: Side
    _seen: dict[tuple[str, str, str], Change] = field(factory=dict, init=False)

    def add(self, code: str, subject: str, message: str, old: Place | None = None, new: Place | None = None) -> None:
        """Note a change."""
        self._seen.setdefault((code, subject, message), Change(code, self.side, subject, message, old, new))

    def __iter__(self) -> Iterator[Change]:
        return iter(self._seen.values())


_BY_LEVEL = {Level.BREAKING: Verdict.MAJOR, Level.COMPATIBLE: Verdict.MINOR, Level.COSMETIC: Verdict.PATCH}


def verdict(changes: Iterable[Change]) -> Verdict:
    """Return the version that changes call for: that of the gravest one."""
    return max((_BY_LEVEL[each.level] for each in changes), key=lambda each: each.weight, default=Verdict.NONE)


_DIRECTIONS = ("request-", "response-")


def tail(code: str) -> str:
    """Return a code without the direction it is about, and whether what is new one way has to be there."""
    found = next((code.removeprefix(each) for each in _DIRECTIONS if code.startswith(each)), None)
    return code if found is None else found.removeprefix("optional-").removeprefix("required-")


def merged(changes: Iterable[Change]) -> list[Change]:
    """Return changes for a reader: what a schema changed for requests and responses alike is one line.

    The graver of the two codes stands for both.
    """
    found: dict[tuple[str, str, str], Change] = {}
    for each in changes:
        key = tail(each.code), each.subject, each.message
        known = found.get(key)
        if known is None or _weight(each) > _weight(known):
            found[key] = each
    return list(found.values())


def _weight(change: Change) -> int:
    return _BY_LEVEL[change.level].weight
