"""Bracketed code laid out as the formatter would: on one line if it fits, else one item a line.

Formatting everything afterwards would cost more time than all the rest of a generation, so the planner writes what
``ruff format`` leaves alone. An item list that does not fit is always broken completely and ends in a comma, which the
formatter keeps.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from attrs import Factory, field

from specmill.ir import Json
from specmill.plan.code import EMPTY, NO_IMPORTS, Code, Import, literal
from specmill.values import frozen

WIDTH = 120
INDENT = "    "


# Whether a node fits on a line is asked of it and of all nodes around it, so each keeps its text for one line.


def _brackets_on_one_line(node: Brackets) -> str:
    inner = ", ".join([item.text for item in node.items])
    if len(node.items) == 1 and node.brackets == "()" and not node.head.text:
        inner += ","  # a tuple of one
    return f"{node.head.text}{node.brackets[0]}{inner}{node.brackets[1]}{node.tail.text}"


@frozen
class Brackets:
    """``head`` + opening bracket + items + closing bracket + ``tail``, for example a call or a signature."""

    head: Code
    items: tuple[Node, ...]
    brackets: str = "()"
    tail: Code = EMPTY
    text: str = field(init=False, eq=False, default=Factory(_brackets_on_one_line, takes_self=True))
    """All of it on one line."""


def _item_on_one_line(item: Item) -> str:
    return item.prefix.text + item.node.text


@frozen
class Item:
    """A node with something in front of it: a keyword of a call, a key of a dictionary."""

    prefix: Code
    node: Node
    text: str = field(init=False, eq=False, default=Factory(_item_on_one_line, takes_self=True))
    """All of it on one line."""


Node: TypeAlias = "Code | Brackets | Item"


def literal_node(value: Json) -> Node:
    """Return the literal of a JSON value, with the brackets of arrays and objects open to being broken."""
    match value:
        case list():
            return Brackets(Code(""), tuple(map(literal_node, value)), "[]")
        case dict():
            entries = (Item(Code(f"{literal(key)}: "), literal_node(item)) for key, item in value.items())
            return Brackets(Code(""), tuple(entries), "{}")
        case _:
            return literal(value)


def flat(node: Node) -> Code:
    """Return a node on one line."""
    return Code(node.text, _imports(node))


def call(function: Code, *positional: Node, **keywords: Node) -> Brackets:
    """Return a call."""
    named = tuple(Item(Code(f"{name}="), node) for name, node in keywords.items())
    return Brackets(function, (*positional, *named))


def lay_out(node: Node, indent: int, start: int | None = None, reserve: int = 0) -> Code:
    """Return a node as text.

    Args:
        node: What to print.
        indent: Column of the statement it belongs to; broken lines are indented from there.
        start: Column at which the node begins, if not at the indent.
        reserve: Columns needed after the node on its last line.
    """
    return Code(_text(node, indent, indent if start is None else start, reserve), _imports(node))


def annotated(name: Code, annotation: Code, value: Node | None, indent: int) -> Code:
    """Return ``name: annotation = value`` as a statement.

    A union that leaves no room for the beginning of the value is put in parentheses, as the formatter does.
    """
    plain = Code(f"{name}: {annotation}", annotation.imports)
    if value is None:
        return plain if indent + len(plain) <= WIDTH else _parenthesized(name, annotation, indent)
    if indent + len(plain) + len(" = (") <= WIDTH:
        return assigned(plain, value, indent)
    head = _parenthesized(name, annotation, indent)
    body = lay_out(value, indent, indent + len(") = "))
    return Code(f"{head} = {body}", head.imports | body.imports)


def assigned(target: Code, value: Node, indent: int) -> Code:
    """Return ``target = value`` as a statement; a value that finds no room behind it goes between parentheses."""
    line = lay_out(Item(Code(f"{target} = ", target.imports), value), indent)
    if indent + len(target) + len(" = ") + len(_opening(value)) <= WIDTH:
        return line
    inner = lay_out(value, indent + len(INDENT))
    if indent + len(INDENT) + len(inner.text.partition("\n")[0]) > WIDTH:
        return line
    pad = " " * indent
    return Code(f"{target} = (\n{pad}{INDENT}{inner}\n{pad})", target.imports | inner.imports)


def _opening(node: Node) -> str:
    """Return what of a node has to stand on its first line."""
    match node:
        case Brackets() if node.items:
            return node.head.text + node.brackets[0]
        case Item():
            return node.prefix.text + _opening(node.node)
        case _:
            return node.text


def _parenthesized(name: Code, annotation: Code, indent: int) -> Code:
    """Return ``name: annotation``, broken: a union between parentheses, a generic type inside its brackets."""
    members = split_union(annotation)
    if len(members) > 1:
        return Code(f"{name}: (\n{_stacked(members, indent)}\n{' ' * indent})", annotation.imports)
    outer, bracket, rest = annotation.text.partition("[")
    if not bracket:
        return Code(f"{name}: {annotation}", annotation.imports)
    inner = _stacked(split_union(Code(rest[:-1])), indent)
    return Code(f"{name}: {outer}[\n{inner}\n{' ' * indent}]", annotation.imports)


def _stacked(members: list[str], indent: int) -> str:
    """Return a union on a line of its own, or on one for each member."""
    pad = " " * (indent + len(INDENT))
    whole = pad + " | ".join(members)
    return whole if len(whole) <= WIDTH else f"\n{pad}| ".join([pad + members[0], *members[1:]])


_PIECE = re.compile(r"""[\[(]|[\])]|\ \|\ |"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", re.DOTALL)


def split_union(annotation: Code) -> list[str]:
    """Return the members of a union as it is printed; bars inside brackets and strings part nothing."""
    depth = 0
    start = 0
    members = []
    text = annotation.text
    for piece in _PIECE.finditer(text):
        found = piece[0]
        if found == " | " and depth == 0:
            members.append(text[start : piece.start()])
            start = piece.end()
        elif found in "[(])":
            depth += 1 if found in "[(" else -1
    return [*members, text[start:]]


def _text(node: Node, indent: int, column: int, reserve: int) -> str:
    text = node.text
    fits = column + len(text) + reserve <= WIDTH and "\n" not in text
    return text if fits else _broken(node, indent, column, reserve)


def _broken(node: Node, indent: int, column: int, reserve: int) -> str:
    match node:
        case Code():
            return node.text
        case Item():
            start = column + len(node.prefix.text)
            return node.prefix.text + _text(node.node, indent, start, reserve)
        case Brackets() if not node.items:
            return node.text
        case Brackets():
            inside = indent + len(INDENT)
            pad = " " * inside
            lines = [f"{pad}{_text(item, inside, inside, 1)}," for item in node.items]
            opening, closing = node.brackets[0], node.brackets[1]
            return "\n".join([node.head.text + opening, *lines, " " * indent + closing + node.tail.text])


def _imports(node: Node) -> frozenset[Import]:
    found: set[Import] = set()
    _collect(node, found)
    return frozenset(found) if found else NO_IMPORTS


def _collect(node: Node, found: set[Import]) -> None:
    if isinstance(node, Code):
        if node.imports:
            found |= node.imports
    elif isinstance(node, Item):
        found |= node.prefix.imports
        _collect(node.node, found)
    else:
        found |= node.head.imports
        found |= node.tail.imports
        for item in node.items:
            if not isinstance(item, Code):
                _collect(item, found)
            elif item.imports:
                found |= item.imports
