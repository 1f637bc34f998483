"""From the normal form back to the text, and the other way: where a node was before the upgrade moved it.

Only moves are kept, as pairs of prefixes; a pointer without a moved prefix is the same on both sides. References in
a document speak of the text as written, diagnostics too, while every later stage speaks of the normal form.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field


@define
class Origins:
    """The moves of one file. Filled by the upgrade, read ever after."""

    _written: dict[str, str] = field(factory=dict)
    _normal: dict[str, str] = field(factory=dict)
    _parents: dict[str, str] = field(factory=dict)
    """Where the parents of nodes were written: the properties of an object ask for theirs one after another."""

    def moved(self, written: str, normal: str) -> None:
        """The node at ``written`` now stands at ``normal``; the first of several new places is what references mean."""
        self.made(written, normal)
        self._normal.setdefault(written, normal)

    def made(self, written: str, normal: str) -> None:
        """The upgrade made a node at ``normal`` because of the one at ``written``, which stays where it was."""
        self._written[normal] = written
        self._parents.clear()

    def written(self, normal: str) -> str:
        """The pointer into the text for a pointer into the normal form."""
        if not self._written:
            return normal
        moved = self._written.get(normal)
        parent, slash, last = normal.rpartition("/")
        if moved is not None or not slash:
            return normal if moved is None else moved
        return f"{self._below(parent)}/{last}"

    def written_members(self, normal: str, tokens: Iterable[str]) -> list[str]:
        """What :meth:`written` says of the members of an object, whose keys are given as they stand in a pointer."""
        below = self._below(normal)
        moved = self._written
        if not moved:
            return [f"{below}/{token}" for token in tokens]
        return [moved.get(f"{normal}/{token}") or f"{below}/{token}" for token in tokens]

    def _below(self, parent: str) -> str:
        """Where the members of an object were written, those aside that were moved by themselves."""
        if not self._written:
            return parent
        known = self._parents.get(parent)
        if known is None:
            known = self._parents[parent] = _replace_longest_prefix(parent, self._written)
        return known

    def normal(self, written: str) -> str:
        """The pointer into the normal form for a pointer into the text."""
        return _replace_longest_prefix(written, self._normal)


def _replace_longest_prefix(pointer: str, moves: dict[str, str]) -> str:
    if not moves:
        return pointer
    end = len(pointer)
    while end >= 0:
        moved = moves.get(pointer[:end])
        if moved is not None:
            return moved + pointer[end:]
        end = pointer.rfind("/", 0, end)
    return pointer
