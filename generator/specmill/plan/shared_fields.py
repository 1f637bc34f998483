"""Fields that many models have alike, planned once.

A large document says ``id: integer`` and ``url: string`` thousands of times over: of GitHub's 38,000 properties one in
seven is unlike all before it. What is planned for one depends on its schema and its text, and on the class around it
only if that has a member that hides a name the statement uses; both are compared here, exactly.
"""

from __future__ import annotations

import re
from collections.abc import Hashable

from attrs import field

from specmill import ir
from specmill.plan.fields import FieldPlan, FieldPlanner, long_literals
from specmill.plan.symbols import BUILTINS
from specmill.values import frozen


@frozen
class Shared:
    """A field as it is planned in a class that hides no name."""

    plan: FieldPlan
    uses: frozenset[str]
    """Names that mean something else in a class with a member of the same name."""


@frozen
class SharedFields:
    """The fields of one generation."""

    planner: FieldPlanner
    """Plans for a class that hides nothing, is no variant and has no aliases of its own."""
    _known: dict[Hashable, Shared] = field(factory=dict, init=False)

    def plan(self, field: ir.Field, name: str, own: FieldPlanner) -> FieldPlan:
        """Return the attribute of a field under its settled name; ``own`` plans for the class it stands in."""
        schema = identity(field.schema)
        default = _default(field.default)
        if schema is None or default is None or (own.tag is not None and own.tag[0] == field.name):
            return own.plan(field, name)
        key = (
            name,
            field.name,
            schema,
            field.docs if field.docs is ir.NO_DOCS else _words(field.docs),
            (field.required, field.read_only, field.write_only, field.secret, default),
        )
        shared = self._known.get(key)
        if shared is None:
            plan = self.planner.plan(field, name)
            shared = self._known[key] = Shared(plan, _uses(plan))
        return shared.plan if shared.uses.isdisjoint(own.symbols.members) else own.plan(field, name)


def _default(default: ir.Default | None) -> Hashable:
    """Return what is equal for two defaults only if they are printed alike; None for a list or an object."""
    if default is None:
        return ()
    return None if isinstance(default.value, list | dict) else (type(default.value), default.value)


def _words(docs: ir.Docs) -> Hashable:
    return docs.title, docs.summary, docs.description, docs.external_url, docs.deprecated


_WORD = re.compile(r"\w+")
_ALSO_PARTS_OF_NAMES = frozenset({"type", "object", "property"})


def _uses(plan: FieldPlan) -> frozenset[str]:
    text = plan.statement.text
    words = [each for each in BUILTINS if each in text]  # perhaps more than the words: then less is shared
    if not _ALSO_PARTS_OF_NAMES.isdisjoint(words):
        words = list(BUILTINS.intersection(_WORD.findall(text)))
    return frozenset([*words, *(each.name for each in plan.statement.imports if each.name is not None)])


def identity(schema: ir.Schema) -> Hashable:
    """Return what is equal for two schemas only if they are printed alike; None where that is not easily said.

    Comparing the schemas would not do: 1, 1.0 and True are equal, and are printed differently.
    """
    match schema:
        case ir.Scalar(kind=kind, format=written, constraints=constraints):
            return (kind, written) if constraints is ir.NO_CONSTRAINTS else (kind, written, repr(constraints))
        case ir.Reference(target=target):
            return target
        case ir.Nullable(inner=inner):
            return _around(schema, inner)
        case ir.Map(values=inner, constraints=ir.NO_CONSTRAINTS):
            return _around(schema, inner)
        case ir.Array(items=inner, prefix=(), constraints=ir.NO_CONSTRAINTS, xml=None):
            return _around(schema, inner)
        case ir.Enumeration(values=values) if all(type(value) is str for value in values):
            return None if any(long_literals(schema)) else (ir.Enumeration, values)
        case _:
            return None


def _around(schema: ir.Schema, inner: ir.Schema) -> Hashable:
    known = identity(inner)
    return None if known is None else (type(schema), known)
