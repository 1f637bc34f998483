"""A document as one file in which every reference begins with ``#/components/``, for tools that know no other.

Schemas that stand anywhere else are moved to the components, so that a schema stays one class and a cycle a cycle;
whatever else a reference leads to takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import define, field

from specmill.document.document import Document, Node, NodeId, child_id
from specmill.document.faults import ReferenceFault
from specmill.ir import Json

_MOST_HOPS = 30
"""Most references inside one another that are replaced by what they lead to."""

_NAME = re.compile(r"[^A-Za-z0-9._-]+")

_NOT_SCHEMAS = frozenset(
    {"parameters", "responses", "requestBody", "requestBodies", "headers", "examples", "links", "callbacks", "paths"}
)
"""Keys whose values, or the members of whose values, are references to something else than schemas."""


def bundle(document: Document) -> dict[str, Json]:
    """Return the document as one file, in the shape of OpenAPI 3.1."""
    work = _Bundle(document)
    root = work.copied(Node(document.root_id, document.root), (), 0)
    assert isinstance(root, dict)
    components = _table(root, "components")
    schemas = _table(components, "schemas")
    while work.waiting:
        node, name = work.waiting.pop()
        schemas[name] = work.copied(node, ("schemas",), 0)
    components["schemas"] = schemas
    root["openapi"], root["components"] = "3.1.0", components
    return root


def _table(owner: Mapping[str, Json], key: str) -> dict[str, Json]:
    found = owner.get(key)
    return dict(found) if isinstance(found, dict) else {}


@define
class _Bundle:
    document: Document
    waiting: list[tuple[Node, str]] = field(factory=list)
    """Schemas that were moved and are not yet copied."""
    names: dict[NodeId, str] = field(factory=dict)
    """Names that moved schemas got."""

    def copied(self, node: Node, keys: tuple[str, ...], hops: int) -> Json:
        """Return a copy of a node. ``keys`` are those of the nearest nodes around it, the nearest last."""
        match node.value:
            case {"$ref": str(ref)} if not _is_data(keys):
                return self._reference(node, ref, keys, hops)
            case dict(members):
                return {key: self._child(node, key, each, keys, hops) for key, each in members.items()}
            case list(items):
                return [self._child(node, index, each, keys, hops) for index, each in enumerate(items)]
            case _:
                return node.value

    def _child(self, node: Node, token: str | int, value: Json, keys: tuple[str, ...], hops: int) -> Json:
        inner = (*keys, token)[-2:] if isinstance(token, str) else keys
        return self.copied(Node(child_id(node.id, token), value), inner, hops)

    def _reference(self, node: Node, ref: str, keys: tuple[str, ...], hops: int) -> Json:
        try:
            target = self.document.resolve(ref, node.id)
        except ReferenceFault:
            return {}
        beside = {key: value for key, value in _members(node) if key != "$ref"}
        if not _NOT_SCHEMAS.isdisjoint(keys):
            return {} if hops > _MOST_HOPS else self._replaced(target, beside, keys, hops)
        return {"$ref": f"#/components/schemas/{self._name(target)}", **beside}

    def _replaced(self, target: Node, beside: dict[str, Json], keys: tuple[str, ...], hops: int) -> Json:
        copied = self.copied(target, keys, hops + 1)
        return {**copied, **beside} if isinstance(copied, dict) else copied

    def _name(self, target: Node) -> str:
        home = f"{self.document.root_id}/components/schemas/"
        if target.id.startswith(home) and "/" not in target.id[len(home) :]:
            return target.id[len(home) :]
        if target.id not in self.names:
            self.names[target.id] = name = self._free(_NAME.sub("", target.id.rpartition("/")[2]) or "Schema")
            self.waiting.append((target, name))
        return self.names[target.id]

    def _free(self, wanted: str) -> str:
        components = _table(self.document.root, "components")
        taken = {*_table(components, "schemas"), *self.names.values()}
        name, number = wanted, 1
        while name in taken:
            number += 1
            name = f"{wanted}{number}"
        return name


def _members(node: Node) -> list[tuple[str, Json]]:
    return list(node.value.items()) if isinstance(node.value, dict) else []


def _is_data(keys: tuple[str, ...]) -> bool:
    """Whether a node is part of a value rather than of the description of one."""
    return bool(keys) and keys[-1] in {"example", "default", "const", "enum", "value"}
