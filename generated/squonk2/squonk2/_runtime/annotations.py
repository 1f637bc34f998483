"""The codec that an annotation implies, for fields whose annotation says everything.

Models do not repeat in code what their annotations state. Reading does not need it, since such values are kept as they
are; only the strict check does, and it parses the annotation without evaluating it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from .codecs import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Codec, Literals
from .containers import array, mapping, nullable
from .faults import Fault

_SCALARS: dict[str, Codec[Any]] = {"str": STRING, "int": INTEGER, "float": NUMBER, "bool": BOOLEAN}


class AnyOf(Codec[Any]):
    """One of several plain values. They are read as they are, so that nothing has to be chosen."""

    __slots__ = ("expected", "json_types", "variants")

    def __init__(self, variants: list[Codec[Any]]) -> None:
        self.variants = variants
        self.expected = " or ".join(codec.expected for codec in variants)
        self.json_types = tuple({kind for codec in variants for kind in codec.json_types})

    def check(self, value: Any, path: str) -> Iterator[Fault]:
        if not any(next(codec.check(value, path), None) is None for codec in self.variants):
            yield Fault(path, self.expected, value)


def codec_of_annotation(annotation: str) -> Codec[Any]:
    """Return the codec of scalars, literals, lists and dictionaries in any union; ``Any`` for what is none of them.

    None and Unset at the outer level are left out: what they mean is a matter of the field.
    """
    members = [member for member in _members(_parsed(annotation)) if not _is_null(member) and not _is_unset(member)]
    return _union(members)


def takes_none(annotation: str) -> bool:
    """Say whether the annotation allows None at its outer level."""
    members = _members(_parsed(annotation))
    return any(_is_null(member) or _codec(member) is ANY for member in members if not _is_unset(member))


def _parsed(annotation: str) -> ast.expr:
    try:
        return ast.parse(annotation, mode="eval").body
    except SyntaxError:  # the text of an evaluated annotation need not be an expression
        return ast.Name("Any")


def _members(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_members(node.left), *_members(node.right)]
    return [node]


def _is_null(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_unset(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "Unset"


def _codec(node: ast.expr) -> Codec[Any]:
    match node:
        case ast.Name(name) | ast.Attribute(attr=name):
            return _SCALARS.get(name, ANY)
        case ast.Subscript(value=ast.Name("Literal"), slice=values):
            return Literals(*(ast.literal_eval(value) for value in _elements(values)))
        case ast.Subscript(value=ast.Name("list") | ast.Attribute(attr="list"), slice=items):
            return array(_nullable_union(items))
        case ast.Subscript(value=ast.Name("dict") | ast.Attribute(attr="dict"), slice=ast.Tuple([_, values])):
            return mapping(_nullable_union(values))
        case _:
            return ANY


def _nullable_union(node: ast.expr) -> Codec[Any]:
    members = _members(node)
    others = [member for member in members if not _is_null(member)]
    codec = _union(others)
    return codec if len(others) == len(members) or codec is ANY else nullable(codec)


def _union(nodes: list[ast.expr]) -> Codec[Any]:
    """Return the codec of any of the nodes. Beside a literal, the open type of an enumeration says nothing."""
    codecs = [_codec(node) for node in nodes]
    if ANY in codecs or not codecs:
        return ANY
    literal_types = {kind for codec in codecs if isinstance(codec, Literals) for kind in codec.json_types}
    telling = [
        codec for codec in codecs if isinstance(codec, Literals) or not literal_types.issuperset(codec.json_types)
    ]
    return telling[0] if len(telling) == 1 else AnyOf(telling)


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
