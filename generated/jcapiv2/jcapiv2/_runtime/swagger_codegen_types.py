"""What swagger-codegen calls the types of a model's attributes, told from their annotations.

Its models carried a table of type names. Here the annotations are the only source, so that table is read from them when
somebody asks for it, without evaluating or importing anything.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any

_NAMES = {
    "Any": "object",
    "Decimal": "float",
    "FileContent": "file",
    "UUID": "str",
    "bytes": "str",
    "time": "str",
    "timedelta": "str",
}
"""Names of Python types that swagger-codegen calls something else."""

_NO_TYPE = ("None", "Unset")
_BASIC = frozenset({"str", "int", "float", "bool", "object"})


def type_name(annotation: str, module: Mapping[str, Any]) -> str:
    """Return the name of a type, such as ``list[Foo]`` or ``dict(str, datetime)``.

    ``module`` holds the names of the module that the annotation stands in; aliases of enumerations are looked up there.
    """
    return _type_name(_parsed(annotation), module)


def allowed_values(annotation: str, module: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the values of an inline enumeration, or nothing where the annotation is none."""
    return _allowed(_parsed(annotation), module)


def allowed_items(annotation: str, module: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the values that the items of an array may have, or nothing where they are no enumeration."""
    for node in _members(_parsed(annotation)):
        if isinstance(node, ast.Subscript) and _name(node.value) == "list":
            return _allowed(node.slice, module)
    return ()


def _parsed(annotation: str) -> ast.expr:
    try:
        return ast.parse(annotation, mode="eval").body
    except SyntaxError:  # the text of an evaluated annotation need not be an expression
        return ast.Name("Any")


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _members(node.left)
        yield from _members(node.right)
    elif not (isinstance(node, ast.Constant) and node.value is None) and _name(node) not in _NO_TYPE:
        yield node


def _type_name(node: ast.expr, module: Mapping[str, Any]) -> str:
    """Return the name of a union's telling member: an enumeration class stands beside the type of its values."""
    members = [each for each in _members(node) if not _literals(each, module)]
    names = list(dict.fromkeys(_single_name(each, module) for each in members))
    telling = [each for each in names if each not in _BASIC] if len(names) > 1 else names
    if len(telling) > 1:
        return "object"
    return telling[0] if telling else _literal_type(node, module)


def _single_name(node: ast.expr, module: Mapping[str, Any]) -> str:
    """Return the name of one type; an object of which nothing is known has no name of its own there."""
    match node:
        case ast.Subscript(value=holder, slice=ast.Tuple([_, values])) if _name(holder) == "dict":
            inner = _type_name(values, module)
            return "object" if inner == "object" else f"dict(str, {inner})"
        case ast.Subscript(value=holder, slice=items) if _name(holder) == "list":
            return f"list[{_type_name(items, module)}]"
        case _:
            name = _name(node)
            return _NAMES.get(name, name)


def _name(node: ast.expr) -> str:
    """Return the name of a type, without the module or the underscore that keep it apart from a field's name."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(name):
            bare = name.lstrip("_")
            return bare if bare in _NAMES or bare in _BASIC or bare in ("date", "datetime", "list", "dict") else name
        case _:
            return "object"


def _allowed(node: ast.expr, module: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(value for member in _members(node) for value in _literals(member, module))


def _literals(node: ast.expr, module: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the values of ``Literal[...]``, or of an alias of it that the module defines."""
    match node:
        case ast.Subscript(value=holder, slice=ast.Tuple(values)) if _name(holder).lstrip("_") == "Literal":
            return tuple(ast.literal_eval(each) for each in values)
        case ast.Subscript(value=holder, slice=value) if _name(holder).lstrip("_") == "Literal":
            return (ast.literal_eval(value),)
        case ast.Name(name):
            alias = module.get(name)
            arguments = getattr(alias, "__args__", ())
            return tuple(arguments) if getattr(alias, "__origin__", None) is not None and _plain(arguments) else ()
        case _:
            return ()


def _plain(values: tuple[Any, ...]) -> bool:
    return all(isinstance(value, str | int | float | bool) for value in values)


def _literal_type(node: ast.expr, module: Mapping[str, Any]) -> str:
    kinds = {type(value).__name__ for value in _allowed(node, module)}
    return kinds.pop() if len(kinds) == 1 else "object"
