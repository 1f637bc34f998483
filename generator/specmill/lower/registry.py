"""Schemas with an id of their own: those that wait to be lowered, and those that are done.

Whatever is referred to or hoisted is scheduled here and lowered later, from a queue. So the depth of the recursion is
that of one class, not of the document, and a cycle of references needs no care at all.
"""

from __future__ import annotations

import re
from itertools import pairwise

from attrs import field

from specmill.ir import Hint, NamedSchema, SchemaId
from specmill.lower.nodes import Item, Object, component_id, file_of, words_of
from specmill.values import frozen


@frozen
class Site:
    """A schema to lower: everything that has to hold for it, and how what is found inside gets its name."""

    id: SchemaId
    nodes: tuple[Item, ...]
    """Schemas that all hold. More than one where parts of an ``allOf`` declare the same property."""
    hint: Hint
    """Names start from here: the site itself if it has an id in the registry, else the way to it."""
    base: tuple[Object, ...] = ()
    """Keywords that hold besides: those beside a ``oneOf``, for each variant."""
    depth: int = 0
    spliced: bool = False
    """The schema is a variant: if it is a union itself, its variants join those around it, and it gets no id."""

    @property
    def named(self) -> bool:
        """Whether this is the schema under an id of the registry, and not one inside it."""
        return self.hint.parent == self.id and not self.hint.path

    def inner(self, id: SchemaId, nodes: tuple[Item, ...], *words: str) -> Site:
        """A site inside this one that is no class boundary: array items, map values, variants."""
        hint = Hint(self.hint.parent, (*self.hint.path, *words))
        return Site(id, nodes, hint, depth=self.depth + 1)


def site_of(node: Item) -> Site:
    """The site of a node under its own id."""
    return Site(node.id, (node,), Hint(node.id, ()))


@frozen
class Definition:
    """A schema to be lowered under its id."""

    site: Site
    name: str | None


@frozen
class Family:
    """A discriminated parent together with its children, to be lowered to a union."""

    id: SchemaId
    parent: Item


@frozen(eq=False)
class Registry:
    scheduled: dict[SchemaId, Definition | Family] = field(factory=dict)
    """In the order they were met; lowering one may add others."""
    done: dict[SchemaId, NamedSchema] = field(factory=dict)
    hints: dict[SchemaId, Hint] = field(factory=dict)
    """Of inline schemas, where the walk through the document came by. Better than what an id alone tells."""
    tags: dict[SchemaId, tuple[str, str]] = field(factory=dict)
    moved: dict[SchemaId, Item] = field(factory=dict)
    """Components that are nothing but a node elsewhere which has no name of its own: their names are its names."""
    lent: dict[SchemaId, str] = field(factory=dict)
    """The names that such nodes got."""

    def lend(self, component: Item, target: Item) -> None:
        """Give the name of a component to the node that it is, unless that has a name already."""
        name = component_name(component.id)
        if name is not None and component_name(target.id) is None and target.id not in self.lent:
            self.lent[target.id] = name
            self.moved[component.id] = target

    def meant(self, node: Item) -> Item:
        """The node that a schema stands for."""
        return self.moved.get(node.id, node)

    def define(self, node: Item) -> SchemaId:
        """Schedule the node of the document that a reference leads to."""
        node = self.meant(node)
        if node.id not in self.scheduled:
            name = self.lent.get(node.id) or component_name(node.id)
            self.scheduled[node.id] = Definition(site_of(node), name)
        return node.id

    def hoist(self, site: Site) -> SchemaId:
        """Schedule an inline schema, and remember the way to it for its name."""
        if component_name(site.id) is None and site.id not in self.lent:
            self.hints.setdefault(site.id, site.hint)
        if site.id not in self.scheduled:
            own = Site(site.id, site.nodes, Hint(site.id, ()), site.base)
            self.scheduled[site.id] = Definition(own, self.lent.get(site.id))
        return site.id

    def family(self, parent: Item) -> SchemaId:
        id = f"{parent.id}~any"
        self.scheduled.setdefault(id, Family(id, parent))
        self.hints.setdefault(id, Hint(parent.id, ("any",)))
        return id

    def finish(self) -> dict[SchemaId, NamedSchema]:
        """All schemas, each with its hint and tag, in the order they were scheduled."""
        return {id: self._finished(self.done[id]) for id in self.scheduled}

    def _finished(self, named: NamedSchema) -> NamedSchema:
        tag = self.tags.get(named.id)
        hint = None if named.name is not None else self._hint(named.id)
        if tag is None and hint is None:
            return named
        return NamedSchema(named.id, named.name, named.schema, named.place, named.docs, hint, tag)

    def _hint(self, id: SchemaId) -> Hint:
        hint = self.hints.get(id) or derived_hint(id)
        return hint if hint.parent is None or hint.parent in self.done else Hint(None, hint.path)


MADE = re.compile(r"~(?![01])")
"""In an id that stands for no single node. A pointer has no tilde but in ``~0`` and ``~1``."""


def component_name(id: SchemaId) -> str | None:
    """Name of a schema component, in whichever file; None for any other node, and for what is made of one."""
    if MADE.search(id):
        return None
    match words_of(id):
        case ["components", "schemas", name] | ["definitions", name]:
            return name
        case _:
            return None


STRUCTURE = frozenset({
    "components", "schemas", "definitions", "$defs", "properties", "patternProperties", "allOf", "anyOf", "oneOf",
    "content", "schema", "paths", "responses", "parameters",
})  # fmt: skip
LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "parameters"})
WORDS = {"items": "item", "additionalProperties": "value", "requestBody": "body"}


def derived_hint(id: SchemaId) -> Hint:
    """A hint for a node that only a reference led to, made from its pointer (or its file's name for a whole file)."""
    words = words_of(id)
    match words:
        case []:
            stem = file_of(id).rsplit("/", 1)[-1].partition(".")[0]
            return Hint(None, (stem,))
        case ["components", "schemas", name, *rest] if rest:
            return Hint(component_id(file_of(id), "schemas", name), _path(rest))
        case _:
            return Hint(None, _path(words))


def _path(words: list[str]) -> tuple[str, ...]:
    kept = [
        WORDS.get(word, word)
        for before, word in pairwise(["", *words])
        if word not in STRUCTURE and not (before in LISTS and word.isdigit())
    ]
    return tuple(kept) or tuple(words[-1:])
