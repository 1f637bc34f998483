"""Changes put together for a reader: a hundred lines that say the same thing of a hundred things are one.

Programs get every change by itself (JSON); this is for people alone, and loses nothing but repetition.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from specmill.diff.change import Change
from specmill.values import frozen

ALIKE = 3
"""From so many on, one and the same change is told once."""
LISTED = 8
"""Names that are listed of such a change."""

_MOVED = re.compile(r"is (\w+)\.\w+ now")
_NAMED = re.compile(r"""((?:argument )?)('[^']+'|"[^"]+") ([^:]+)(?::.*)?""", re.DOTALL)


@frozen
class Told:
    """One line for a reader, and the change whose places stand below it."""

    code: str
    text: str
    first: Change


def moves(changes: Iterable[Change]) -> dict[tuple[str, str], list[Change]]:
    """Return methods that are in another class now, by the old class and the new one."""
    found: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for each in changes:
        target = _MOVED.fullmatch(each.message) if each.code == "method-moved" else None
        if target is not None:
            found[each.subject.partition(".")[0], target[1]].append(each)
    return {key: group for key, group in found.items() if len(group) >= ALIKE}


def alike(changes: Iterable[Change]) -> dict[tuple[str, str], list[Change]]:
    """Return changes that happened to many subjects at once: a parameter that went everywhere, for instance."""
    found: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for each in changes:
        found[each.code, each.message].append(each)
    return {key: group for key, group in found.items() if len(group) >= ALIKE}


def of_one_subject(changes: Iterable[Change]) -> Iterator[Told]:
    """Yield what happened to one thing; many of its parts that went or came are one line."""
    groups: dict[tuple[str, str], list[tuple[str, Change]]] = {}
    for index, each in enumerate(changes):
        named = _NAMED.fullmatch(each.message)
        key = (each.code, f"{named[1]}{named[3]}") if named is not None else (each.code, f"#{index}")
        groups.setdefault(key, []).append((named[2] if named is not None else "", each))
    for (code, what), group in groups.items():
        if len(group) < ALIKE:
            yield from (Told(code, each.message, each) for _, each in group)
        else:
            yield Told(code, f"{what}: {listed(name for name, _ in group)}", group[0][1])


def listed(names: Iterable[str]) -> str:
    """Return names with commas, and how many more there are."""
    found = list(names)
    more = f" and {len(found) - LISTED} more" if len(found) > LISTED else ""
    return ", ".join(found[:LISTED]) + more
