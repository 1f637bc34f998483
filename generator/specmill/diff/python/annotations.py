"""Annotations held against each other: whether one admits what the other does.

Python's rules of assignment are followed as far as generated annotations need it: an ``int`` does where a ``float``
is asked for, a listed value where its type is, a list where a sequence is.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from specmill.values import frozen


class Relation(Enum):
    """How a newer annotation stands to an older one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


@frozen
class Generic:
    """A type with its arguments; a plain one has none."""

    head: str
    arguments: tuple[frozenset[Member], ...] = ()


@frozen
class Value:
    """One value of ``Literal``."""

    type: str
    text: str


Member: TypeAlias = "Generic | Value"

_ANY = Generic("Any")
_HOLDS = {
    "float": frozenset({"int", "bool"}),
    "int": frozenset({"bool"}),
    "Sequence": frozenset({"list"}),
    "Mapping": frozenset({"dict"}),
}
"""Types that other types do for."""


def relation(old: str, new: str, names: Mapping[str, str] | None = None) -> Relation:
    """Return how ``new`` stands to ``old``. ``names`` are those that stand for other annotations, to these."""
    if old == new:
        return Relation.SAME
    before, after = (_members(_parsed(each), names or {}, 0) for each in (old, new))
    wider, narrower = _covers(after, before), _covers(before, after)
    match wider, narrower:
        case True, True:
            return Relation.SAME
        case True, False:
            return Relation.WIDER
        case False, True:
            return Relation.NARROWER
        case _:
            return Relation.OTHER


def _parsed(annotation: str) -> ast.expr:
    """Return the expression of an annotation; what is none is a name of its own."""
    try:
        return ast.parse(annotation, mode="eval").body
    except SyntaxError:
        return ast.Name(annotation)


_DEEPEST = 8
"""Names that lead to names."""


def _members(node: ast.expr, names: Mapping[str, str], depth: int) -> frozenset[Member]:
    """Return the types of a union; of a single type, itself."""
    match node:
        case ast.BinOp(left=left, right=right, op=ast.BitOr()):
            return _members(left, names, depth) | _members(right, names, depth)
        case ast.Constant(value=str(text)) if depth < _DEEPEST:
            return _members(_parsed(text), names, depth + 1)
        case ast.Subscript(value=head, slice=inner):
            return _subscript(_plain(ast.unparse(head)), _items(inner), names, depth)
        case _:
            name = _plain(ast.unparse(node))
            if name in names and depth < _DEEPEST:
                return _members(_parsed(names[name]), names, depth + 1)
            return frozenset({Generic(name)})


def _subscript(head: str, items: list[ast.expr], names: Mapping[str, str], depth: int) -> frozenset[Member]:
    match head:
        case "Literal":
            return frozenset(map(_value, items))
        case "Union" | "Optional":
            found = frozenset(member for each in items for member in _members(each, names, depth))
            return found | {Generic("None")} if head == "Optional" else found
        case _:
            return frozenset({Generic(head, tuple(_members(each, names, depth) for each in items))})


def _plain(name: str) -> str:
    """Return a name without the alias or the module that keeps it apart from names of the document."""
    return name.removeprefix("builtins.").lstrip("_") or name


def _items(inner: ast.expr) -> list[ast.expr]:
    return list(inner.elts) if isinstance(inner, ast.Tuple) else [inner]


def _value(node: ast.expr) -> Value:
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return Value("", ast.unparse(node))
    return Value(type(value).__name__, repr(value))


def _covers(wide: frozenset[Member], narrow: frozenset[Member]) -> bool:
    return _ANY in wide or all(any(_holds(each, member) for each in wide) for member in narrow)


def _holds(wide: Member, narrow: Member) -> bool:
    match wide, narrow:
        case Generic(head=head, arguments=()), Value(type=kind):
            return head == kind or kind in _HOLDS.get(head, ())
        case Generic(), Generic():
            if wide.head != narrow.head and narrow.head not in _HOLDS.get(wide.head, ()):
                return False
            if len(wide.arguments) != len(narrow.arguments):
                return not wide.arguments
            pairs = zip(wide.arguments, narrow.arguments, strict=True)
            return all(_covers(each, other) for each, other in pairs)
        case _:
            return wide == narrow
