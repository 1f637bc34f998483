"""What every step of the lowering shares: the document, the diagnostics, and the memos that keep it one pass."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field

from specmill.diagnostics import Diagnostics
from specmill.document.document import Document, NodeId
from specmill.document.faults import ReferenceFault
from specmill.ir import Json, Parameter, Place, Response, Schema, SchemaId
from specmill.lower.nodes import Item, Object, child_id, text
from specmill.lower.registry import Registry, Site
from specmill.values import frozen

MAX_MERGED = 2_000
"""How many variants may be made by merging base properties in. A chain of unions of unions doubles at each step."""
MAX_DEPTH = 64
"""How deep types without a name may nest, and how long a chain of ``allOf`` may be. Far more than anyone writes."""


@frozen(eq=False)
class Context:
    document: Document
    diagnostics: Diagnostics
    lower: Callable[[Context, Site], Schema]
    """Lowers a schema where it is used. Handed in, since the modules of the shapes and their dispatch are a circle."""
    registry: Registry = field(factory=Registry)
    children: dict[SchemaId, list[Item]] = field(factory=dict)
    """Components that name a schema in their ``allOf``, by that schema."""
    families: dict[SchemaId, bool] = field(factory=dict)
    """Whether a schema stands for itself and its children: see :mod:`specmill.lower.schemas.hierarchy`."""
    shapes: dict[SchemaId, int] = field(factory=dict)
    """How many classes a schema stands for where it is a variant: see :mod:`specmill.lower.schemas.variants`."""
    unions: dict[SchemaId, Schema] = field(factory=dict)
    """Unions lowered so far: one inside another is lowered once."""
    parts: dict[NodeId, tuple[Object, ...]] = field(factory=dict)
    """Flattened ``allOf`` by schema node."""
    nulls: dict[NodeId, bool | None] = field(factory=dict)
    """Whether a schema node admits null; None where it says nothing."""
    parameters: dict[NodeId, Parameter | None] = field(factory=dict)
    responses: dict[tuple[NodeId, str], Response | None] = field(factory=dict)
    """Shared responses by node and status."""
    merged: dict[SchemaId, None] = field(factory=dict)
    """Variants made by merging base properties in."""
    open: dict[NodeId, None] = field(factory=dict)
    """Schema nodes being flattened: meeting one again is a cycle."""

    def report(self, code: str, message: str, node: NodeId, *, hint: str | None = None) -> None:
        self.diagnostics.emit(code, message, self.place(node), hint=hint)

    def place(self, node: NodeId) -> Place:
        return self.document.place(node)

    def resolve(self, owner: NodeId, ref: str, key: str = "$ref") -> Item | None:
        """The node a reference stands for, or None after a diagnostic at the reference itself."""
        try:
            node = self.document.resolve(ref, owner)
        except ReferenceFault as fault:
            self.report(fault.code, str(fault), child_id(owner, key), hint=fault.hint)
            return None
        return Item(node.id, node.value)

    def follow(self, node: Item) -> Object | None:
        """The object at a node, through any chain of ``$ref``; None after a diagnostic.

        ``summary`` and ``description`` beside a ``$ref`` override the target's (OpenAPI 3.1 section 4.8.23).
        """
        seen: set[NodeId] = set()
        overrides: dict[str, Json] = {}
        while isinstance(node.value, dict) and isinstance(ref := node.value.get("$ref"), str):
            overrides = {k: v for k, v in node.value.items() if k in ("summary", "description")} | overrides
            if node.id in seen:
                self.report("reference-cycle", f"the reference {ref} leads back to itself", child_id(node.id, "$ref"))
                return None
            seen.add(node.id)
            target = self.resolve(node.id, ref)
            if target is None:
                return None
            node = target
        if not isinstance(node.value, dict):
            self.wrong_type(node, "an object")
            return None
        if "$ref" in node.value:
            self.report("not-a-reference", "a $ref is a string that names a place", child_id(node.id, "$ref"))
            return None
        return Object(node.id, {**node.value, **overrides} if overrides else node.value)

    def wrong_type(self, node: Item, wanted: str) -> None:
        self.report("wrong-type", f"expected {wanted}, found {_noun(node.value)}", node.id)

    def object_at(self, owner: Object, key: str) -> Object:
        """The object under a key; an empty one when absent, and when it is something else, which is reported."""
        value = owner.value.get(key)
        here = child_id(owner.id, key)
        if isinstance(value, dict):
            return Object(here, value)
        if value is not None:
            self.wrong_type(Item(here, value), "an object")
        return Object(here, {})

    def list_at(self, owner: Object, key: str) -> list[Item]:
        """The items of the array under a key, each with its id; none when absent or of another type (reported)."""
        value = owner.value.get(key)
        here = child_id(owner.id, key)
        if isinstance(value, list):
            return [Item(f"{here}/{index}", item) for index, item in enumerate(value)]
        if value is not None:
            self.wrong_type(Item(here, value), "an array")
        return []

    def text_at(self, owner: Object, key: str) -> str | None:
        """The string under a key; None when absent or of another type (reported)."""
        value = owner.value.get(key)
        found = text(value)
        if found is None and value is not None:
            self.wrong_type(Item(child_id(owner.id, key), value), "a string")
        return found

    def flag_at(self, owner: Object, key: str) -> bool:
        """The boolean under a key; False when absent or of another type (reported)."""
        value = owner.value.get(key)
        if value is not None and not isinstance(value, bool):
            self.wrong_type(Item(child_id(owner.id, key), value), "a boolean")
        return value is True


def entries(node: Object) -> list[tuple[str, Item]]:
    """The members of an object in document order."""
    return [(key, Item(child_id(node.id, key), value)) for key, value in node.value.items()]


def members(node: Object) -> list[tuple[str, Item]]:
    """The members of an object in document order, extensions (``x-``) left out."""
    return [(key, item) for key, item in entries(node) if not key.startswith("x-")]


def _noun(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case list():
            return "an array"
        case dict():
            return "an object"
