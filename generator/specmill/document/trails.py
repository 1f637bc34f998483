"""Where the nodes of a changed tree were written, when the changes came from other files.

Most nodes stand where the text has them, so only the others are kept: a tree as sparse as the changes.
"""

from __future__ import annotations

from collections.abc import Collection

from attrs import define, field

from specmill.document.pointers import escape, join, split
from specmill.ir import Place


@define
class Trail:
    """Where one node was written. Its children were written below it, unless they have trails of their own."""

    file: str
    pointer: str
    children: dict[str, Trail] = field(factory=dict)
    """By reference token."""

    def child(self, token: str) -> Trail:
        """The trail of a child; from now on it is kept."""
        found = self.children.get(token)
        if found is None:
            found = self.children[token] = Trail(self.file, f"{self.pointer}/{escape(token)}")
        return found

    def place(self, pointer: str) -> Place:
        """Where the node at a pointer into the changed tree was written."""
        trail, tokens = self, split(pointer)
        for index, token in enumerate(tokens):
            further = trail.children.get(token)
            if further is None:
                return Place(trail.file, trail.pointer + join(tokens[index:]))
            trail = further
        return Place(trail.file, trail.pointer)

    def copy(self) -> Trail:
        """The same trail, to be changed on its own."""
        return Trail(self.file, self.pointer, {token: child.copy() for token, child in self.children.items()})

    def keep(self, indexes: Collection[int]) -> None:
        """The node is an array, and only the items at these indexes are left of it, in this order."""
        self.children = {str(new): self.child(str(old)) for new, old in enumerate(indexes)}
