"""Reading untrusted JSON: a node with its id, its children's ids, and values narrowed to the type they should have."""

from __future__ import annotations

from specmill.document.document import NodeId
from specmill.document.numbers import written_text
from specmill.document.pointers import escape, split
from specmill.ir import Json
from specmill.values import frozen


@frozen
class Item:
    """Any node of the document: its id, and the value there."""

    id: NodeId
    value: Json


@frozen
class Object:
    """A node whose value is known to be an object."""

    id: NodeId
    value: dict[str, Json]


def child_id(parent: NodeId, *keys: str | int) -> NodeId:
    """Id of a node below another, by object keys and array indexes (RFC 6901 section 3)."""
    for key in keys:
        parent = f"{parent}/{escape(key)}" if isinstance(key, str) else f"{parent}/{key}"
    return parent


def words_of(node: NodeId) -> list[str]:
    """The unescaped reference tokens of an id's pointer; empty for a whole file."""
    return split(_parted(node)[1])


def file_of(node: NodeId) -> str:
    return _parted(node)[0]


def _parted(node: NodeId) -> tuple[str, str]:
    # The name of a file may hold the separator; with the slash that begins a pointer it hardly ever does.
    file, found, pointer = node.partition("#/")
    return (file, f"/{pointer}") if found else (node.removesuffix("#"), "")


def component_id(file: str, section: str, name: str) -> NodeId:
    return child_id(f"{file}#/components", section, name)


def text(value: Json) -> str | None:
    """The value if it is a string, a number's own text if it is one (YAML writers forget quotes), else None."""
    if isinstance(value, str):
        return value
    return written_text(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def number(value: Json) -> int | float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
