"""A document that overlays change: every change is made together with the trail of what it brings.

What was parsed is never changed: nodes that YAML aliases share are one object, and a change means one of them only.
So each container is copied before the first change in it, and whatever is brought is copied for every target.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from attrs import define, field

from specmill.document.anchors import MAX_NODES
from specmill.document.json_text import MAX_DEPTH
from specmill.document.trails import Trail
from specmill.ir import Json

Parts: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root to a node."""


class Clash(Exception):
    """A change that cannot be made. ``str()`` of it says why, ``origin`` is the trail of what it would have brought."""

    def __init__(self, message: str, origin: Trail, code: str = "overlay-malformed") -> None:
        super().__init__(message)
        self.origin = origin
        self.code = code


@define
class OverlayTree:
    """The data of a document and where it was written, under change."""

    value: Json
    trail: Trail
    _own: dict[int, Json] = field(factory=dict)
    """Containers that were copied already, by identity; held, so that no identity is used again."""
    _brought: int = 0

    def snapshot(self, parts: Parts) -> tuple[Json, Trail]:
        """A node as it is now, whatever happens to the tree later."""
        value, trail = self.value, self.trail
        for part in parts:
            value, trail = _child(value, part), trail.child(str(part))
        return self._fresh(value, trail, len(parts)), trail.copy()

    def noun(self, parts: Parts) -> str:
        """What a node is, for messages."""
        value = self.value
        for part in parts:
            value = _child(value, part)
        return _noun(value)

    # -- changes -------------------------------------------------------------------------------------------------------

    def put(self, parts: Parts, new: Json, origin: Trail) -> None:
        """Merge into an object, append to an array, replace a primitive (Overlay 1.1, Action Object). Raises Clash."""
        node, trail = self._reach(parts)
        if isinstance(node, list):
            self._append(node, trail, _items(new, origin), len(parts))
        elif isinstance(node, dict) and isinstance(new, dict):
            self._merge(node, trail, new, origin, len(parts))
        elif parts and _noun(node) == _noun(new):
            parent, above = self._reach(parts[:-1])
            _replace(parent, parts[-1], new)
            above.children[str(parts[-1])] = origin.copy()
        else:
            raise _incompatible(node, new, origin)

    def _merge(self, node: dict[str, Json], trail: Trail, new: dict[str, Json], origin: Trail, depth: int) -> None:
        for key, value in new.items():
            at = origin.child(key)
            if key in node and _noun(node[key]) != _noun(value):
                raise _incompatible(node[key], value, at)
            old = self._owned(node.get(key))
            if isinstance(old, dict) and isinstance(value, dict):
                node[key] = old
                self._merge(old, trail.child(key), value, at, depth + 1)
            elif isinstance(old, list) and isinstance(value, list):
                node[key] = old
                self._append(old, trail.child(key), _items(value, at), depth + 1)
            else:
                node[key] = self._fresh(value, at, depth + 1)
                trail.children[key] = at.copy()

    def _append(self, node: list[Json], trail: Trail, items: list[tuple[Json, Trail]], depth: int) -> None:
        for item, at in items:
            trail.children[str(len(node))] = at.copy()
            node.append(self._fresh(item, at, depth + 1))

    def remove(self, targets: Iterable[Parts]) -> None:
        """Take nodes out of the objects and arrays they are in. The root is none of them."""
        doomed: dict[Parts, set[str | int]] = {}
        for parts in targets:
            doomed.setdefault(parts[:-1], set()).add(parts[-1])
        # From the depth upwards: a path through an array is void once that array has lost items.
        for parent in sorted(doomed, key=len, reverse=True):
            node, trail = self._reach(parent)
            if isinstance(node, list):
                kept = [index for index in range(len(node)) if index not in doomed[parent]]
                trail.keep(kept)
                node[:] = [node[index] for index in kept]
            elif isinstance(node, dict):
                for key in map(str, doomed[parent]):
                    del node[key]
                    trail.children.pop(key, None)

    # -- copying -------------------------------------------------------------------------------------------------------

    def _reach(self, parts: Parts) -> tuple[Json, Trail]:
        """A node and its trail, ready to be changed: the containers down to it are copies."""
        value = self.value = self._owned(self.value)
        trail = self.trail
        for part in parts:
            child = self._owned(_child(value, part))
            _replace(value, part, child)
            value, trail = child, trail.child(str(part))
        return value, trail

    def _owned(self, value: Json) -> Json:
        if not isinstance(value, dict | list) or id(value) in self._own:
            return value
        copy: Json = value.copy()
        self._own[id(copy)] = copy
        return copy

    def _fresh(self, value: Json, origin: Trail, depth: int) -> Json:
        """A copy that shares nothing. Raises Clash for what grows beyond reason."""
        self._brought += 1
        if depth > MAX_DEPTH:
            raise Clash(f"this nests the document deeper than {MAX_DEPTH} levels", origin, "too-deep")
        if self._brought > MAX_NODES:
            raise Clash(f"overlays bring more than {MAX_NODES:,} nodes", origin, "too-many-nodes")
        if isinstance(value, dict):
            return {key: self._fresh(child, origin, depth + 1) for key, child in value.items()}
        if isinstance(value, list):
            return [self._fresh(child, origin, depth + 1) for child in value]
        return value


def _noun(value: Json) -> str:
    """What a node is to an overlay, as a noun of messages."""
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a primitive value"


def _items(new: Json, origin: Trail) -> list[tuple[Json, Trail]]:
    """What is appended to an array: the items of another one, or anything else as one item."""
    if isinstance(new, list):
        return [(item, origin.child(str(index))) for index, item in enumerate(new)]
    return [(new, origin)]


def _child(node: Json, part: str | int) -> Json:
    match node, part:
        case dict(), str():
            return node[part]
        case list(), int():
            return node[part]
    raise LookupError(part)


def _replace(node: Json, part: str | int, value: Json) -> None:
    match node, part:
        case dict(), str():
            node[part] = value
        case list(), int():
            node[part] = value


def _incompatible(old: Json, new: Json, origin: Trail) -> Clash:
    return Clash(f"{_noun(new)} cannot be laid over {_noun(old)}", origin)
