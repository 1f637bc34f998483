"""Anchors and aliases of a YAML text: shared, never copied, and measured as if they were copied.

A few hundred bytes of aliases to aliases can stand for more nodes than there are atoms in reach. Whoever walks the
data walks all of them, so the expanded size and depth are bounded here, at the cost of one addition per collection.
"""

from __future__ import annotations

from attrs import define, field

from specmill.ir import Json

MAX_NODES = 2_000_000
"""Most nodes a text with aliases may stand for, twice what the largest documents of real APIs have.

Later stages tell nodes apart by their pointers, so they walk a shared node once for each of its places."""


class AnchorFault(ValueError):
    """An alias that cannot be followed; the message says why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@define
class _Anchor:
    value: Json = None
    open: bool = True
    nodes: int = 0
    height: int = 0


@define
class Anchors:
    """What the aliases of one text stand for."""

    _named: dict[str, _Anchor] = field(factory=dict)
    _nodes: int = 0
    _deepest: int = 0

    def built(self, nodes: int) -> None:
        """Count the children of a finished collection."""
        self._nodes += nodes

    def reached(self, depth: int) -> None:
        """Note how deep the text is at this point."""
        if depth > self._deepest:
            self._deepest = depth

    def begin(self, name: str) -> tuple[_Anchor, int, int]:
        """Open an anchor; hand the result to :meth:`end` with the value."""
        anchor = self._named[name] = _Anchor()
        state = anchor, self._nodes, self._deepest
        self._deepest = 0
        return state

    def end(self, state: tuple[_Anchor, int, int], value: Json, depth: int) -> None:
        """Close an anchor that began at ``depth``."""
        anchor, nodes, deepest = state
        anchor.value, anchor.open = value, False
        anchor.nodes = self._nodes - nodes + 1
        anchor.height = max(self._deepest - depth, 0)
        self._deepest = max(self._deepest, deepest)

    def follow(self, name: str, depth: int, max_depth: int) -> Json:
        """The value an alias stands for. Raises :class:`AnchorFault`."""
        anchor = self._named.get(name)
        if anchor is None:
            raise AnchorFault("yaml-alias", f"there is no anchor &{name} before this alias")
        if anchor.open:
            raise AnchorFault("yaml-alias", f"the alias *{name} stands inside the node it is an alias of")
        self._nodes += anchor.nodes
        self.reached(depth + anchor.height)
        if self._nodes > MAX_NODES:
            raise AnchorFault("too-many-nodes", f"aliases expand to more than {MAX_NODES:,} nodes")
        if depth + anchor.height > max_depth:
            raise AnchorFault("too-deep", f"aliases are nested deeper than {max_depth} levels")
        return anchor.value
