"""Schemas and documents that name themselves: ``$id``, ``$anchor`` and ``$dynamicAnchor`` (JSON Schema 2020-12, section
8.2), and ``$self`` (OpenAPI 3.2, section 4.1.2).

An identifier looks like an address and is none: a schema is found by it in the files at hand, never on the network.
Files without these keywords, which are nearly all, cost one search in their text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote, urldefrag, urljoin

from attrs import define, field

from specmill.document.library import File
from specmill.document.pointers import escape
from specmill.document.sources import is_url
from specmill.ir import Json
from specmill.values import frozen

_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor", "$self")
_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "schemas", "dependentSchemas"})
"""Keywords whose values are maps by name, so that a key below them is no keyword."""
_DATA = frozenset({"example", "examples", "enum", "const", "default"})
"""Keywords whose values are data, so that nothing below them is a schema."""


@frozen
class Scope:
    """The schema resource a node is in: what its relative references are relative to."""

    file: str
    pointer: str
    uri: str


@frozen
class _Index:
    """Identifiers of one file. Pointers are those of the normal form."""

    resources: dict[str, str] = field(factory=dict)
    """Pointer to absolute URI."""
    anchors: dict[tuple[str, str], str] = field(factory=dict)
    """(pointer of the resource, name) to pointer."""


@define
class Identifiers:
    """Identifiers of all files, each file indexed when it is first asked for."""

    _indexes: dict[str, _Index] = field(factory=dict)

    def scope(self, file: File, pointer: str) -> Scope:
        """The innermost resource around a node."""
        resources = self._index(file).resources
        end = len(pointer) if resources else -1
        while end >= 0:
            uri = resources.get(pointer[:end])
            if uri is not None:
                return Scope(file.name, pointer[:end], uri)
            end = pointer.rfind("/", 0, end)
        return Scope(file.name, "", _address(file.name))

    def in_file(self, file: File) -> bool:
        """Whether any schema of a file has an id."""
        return bool(self._index(file).resources)

    def find(self, uri: str, files: Iterable[File]) -> tuple[File, str] | None:
        """The resource with this absolute URI: its file and pointer."""
        for file in files:
            for pointer, known in self._index(file).resources.items():
                if known == uri:
                    return file, pointer
        return None

    def anchor(self, file: File, resource: str, name: str) -> str | None:
        """Pointer of an anchor of a resource; of any other resource of the file if that one has none by the name."""
        anchors = self._index(file).anchors
        if (resource, name) in anchors:
            return anchors[resource, name]
        return next((pointer for (_, known), pointer in anchors.items() if known == name), None)

    def _index(self, file: File) -> _Index:
        known = self._indexes.get(file.name)
        if known is None:
            known = self._indexes[file.name] = _build(file)
        return known


def _address(name: str) -> str:
    return name if is_url(name) else f"file:///{quote(name)}"


def _build(file: File) -> _Index:
    index = _Index()
    if not file.mentions(*_KEYWORDS):
        return index
    # (node, pointer, resource pointer, resource URI, whether the node is a map by name)
    todo: list[tuple[Json, str, str, str, bool]] = [(file.normal, "", "", _address(file.name), False)]
    while todo:
        node, pointer, resource, uri, named = todo.pop()
        if isinstance(node, dict) and not named:
            resource, uri = _enter(index, node, pointer, resource, uri)
        for token, child in _children(node, named):
            todo.append((child, f"{pointer}/{escape(token)}", resource, uri, not named and token in _NAMED))
    return index


def _enter(index: _Index, node: dict[str, Json], pointer: str, resource: str, uri: str) -> tuple[str, str]:
    own = node.get("$id") if pointer else node.get("$self", node.get("$id"))
    if isinstance(own, str):
        resource, uri = pointer, urldefrag(_joined(uri, own)).url
        index.resources[pointer] = uri
    for keyword in ("$anchor", "$dynamicAnchor"):
        name = node.get(keyword)
        if isinstance(name, str):
            index.anchors.setdefault((resource, name), pointer)
    return resource, uri


def _joined(base: str, uri: str) -> str:
    try:
        return urljoin(base, uri)
    except ValueError:
        return uri


def _children(node: Json, named: bool) -> Iterator[tuple[str, Json]]:
    if isinstance(node, dict):
        yield from ((key, child) for key, child in node.items() if named or key not in _DATA)
    elif isinstance(node, list):
        yield from ((str(index), child) for index, child in enumerate(node))
