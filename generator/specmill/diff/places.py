"""Lines and columns of changes, looked up in one pass over each document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from specmill.diagnostics import Position
from specmill.diff.change import Change
from specmill.diff.compare import Comparison
from specmill.document.documents import Documents
from specmill.ir import Place
from specmill.values import frozen


@frozen
class Spot:
    """A place as it is printed."""

    file: str
    pointer: str
    position: Position | None

    @property
    def text(self) -> str:
        """``file:line:column``."""
        at = self.position
        return self.file if at is None else f"{self.file}:{at.line}:{at.column}"


@frozen
class Spots:
    """The places of many changes."""

    old: Mapping[Place, Spot]
    new: Mapping[Place, Spot]

    def of(self, change: Change) -> tuple[Spot | None, Spot | None]:
        """Return where a change is in the older and in the newer document."""
        return (
            self.old.get(change.old) if change.old is not None else None,
            self.new.get(change.new) if change.new is not None else None,
        )


def find_spots(changes: Iterable[Change], comparison: Comparison) -> Spots:
    """Look up the places of changes in both documents."""
    listed = list(changes)
    old, new = comparison.shown
    return Spots(
        _spots((each.old for each in listed), comparison.old.documents, old),
        _spots((each.new for each in listed), comparison.new.documents, new),
    )


def _spots(places: Iterable[Place | None], documents: Documents, shown: Callable[[str], str]) -> dict[Place, Spot]:
    wanted = list(dict.fromkeys(each for each in places if each is not None))
    found = documents.positions(wanted)
    spots: dict[Place, Spot] = {}
    for place in wanted:
        at = found.get(place)
        position = None if at is None else at.key if at.key is not None else at.value
        spots[place] = Spot(shown(place.file), place.pointer, position)
    return spots
