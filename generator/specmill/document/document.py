"""A loaded document: plain data in the normal form, references kept, every node traceable to where it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import urldefrag, urljoin

from attrs import define, field

from specmill.diagnostics import Position
from specmill.document.faults import Reason, ReferenceFault
from specmill.document.identifiers import Identifiers, Scope
from specmill.document.library import File, Library
from specmill.document.pointers import Absence, escape, split, step, unescape
from specmill.document.positions import Found, locate
from specmill.document.references import Reference, parse_reference
from specmill.document.texts import Text
from specmill.ir import Json, Place
from specmill.values import frozen

NodeId: TypeAlias = str
"""``file#pointer``: the file by its name, the pointer into the normal form. Two ids are equal if the node is one."""

_MOST_HOPS = 30
"""Most references on the way to one node."""
_MOST_SIBLINGS = 500
"""Most names among which the one that was meant is looked for: comparing them is slow."""


@frozen
class Node:
    """A node of the document and the one id it has."""

    id: NodeId
    value: Json


def child_id(parent: NodeId, *tokens: str | int) -> NodeId:
    """The id of a node below another."""
    return parent + "".join(f"/{escape(str(token))}" for token in tokens)


class _Files(Mapping[str, Json]):
    """Every file read so far, by name, in the normal form."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __getitem__(self, name: str) -> Json:
        return self._library.files[name].normal

    def __iter__(self) -> Iterator[str]:
        return iter(self._library.files)

    def __len__(self) -> int:
        return len(self._library.files)


@define
class Document:
    """What :func:`specmill.document.load.load` returns. Later stages only read it."""

    entry: str
    """Name of the entry document: its path as the user gave it, or its URL."""
    written_version: str
    """``2.0``, ``3.0``, ``3.1`` or ``3.2``: what the text says. The data is in the shape of 3.1 or 3.2, always."""
    _library: Library
    _direct: dict[tuple[str, str], Node] = field(factory=dict)
    """(reference, file) to its node, for files whose schemas have no ids: nearly all references, at one look-up."""
    _resolved: dict[tuple[str, str, str], Node | ReferenceFault] = field(factory=dict)
    _identifiers: Identifiers = field(factory=Identifiers)
    _depth: int = 0

    @property
    def files(self) -> Mapping[str, Json]:
        """Files read so far, by name. References that are followed later may add to them."""
        return _Files(self._library)

    @property
    def digests(self) -> Mapping[str, str]:
        """SHA-256 of the bytes of every file and overlay that was read, by name."""
        texts = (text for file in self._library.files.values() for text in (file.text, *file.overlays))
        return {text.file: text.digest for text in texts}

    @property
    def failed(self) -> tuple[str, ...]:
        """Names of files that references named and that could not be used: the document changes with them too."""
        return self._library.failed

    @property
    def overlays(self) -> tuple[str, ...]:
        """Names of the overlays that were applied to the entry document."""
        return tuple(text.file for text in self._library.files[self.entry].overlays)

    @property
    def root(self) -> dict[str, Json]:
        """The OpenAPI object. The caller must not change it."""
        value = self._library.files[self.entry].normal
        return value if isinstance(value, dict) else {}

    @property
    def root_id(self) -> NodeId:
        """The id of :attr:`root`."""
        return f"{self.entry}#"

    # -- references ----------------------------------------------------------------------------------------------------

    def resolve(self, ref: Json, base: NodeId) -> Node:
        """The node that ``ref``, written in the node ``base``, leads to; one step, the target may be a ``$ref`` again.

        Raises :class:`ReferenceFault`.
        """
        direct = self._direct.get((ref, base.partition("#")[0])) if isinstance(ref, str) else None
        if direct is not None:
            return direct
        reference = parse_reference(ref)
        file, pointer = self._split(base)
        scope = self._identifiers.scope(file, pointer)
        key = str(ref), scope.file, scope.pointer
        known = self._resolved.get(key)
        if known is None:
            # A way that leads through itself meets this entry instead of going round for ever.
            self._resolved[key] = ReferenceFault(Reason.MISSING, f"the reference {ref!r} leads only to itself")
            known = self._resolved[key] = self._outcome(reference, scope)
        if isinstance(known, ReferenceFault):
            raise known.with_traceback(None)
        if not self._identifiers.in_file(file):
            self._direct[str(ref), file.name] = known
        return known

    def _outcome(self, reference: Reference, scope: Scope) -> Node | ReferenceFault:
        try:
            file, resource = self._file(reference, scope)
            return self._node(file, resource, reference)
        except ReferenceFault as fault:
            return fault

    def _file(self, reference: Reference, scope: Scope) -> tuple[File, str]:
        """File and pointer of the resource that a reference speaks of."""
        files = self._library.files
        if not reference.uri:
            return files[scope.file], scope.pointer
        try:
            absolute = urldefrag(urljoin(scope.uri, reference.uri)).url
        except ValueError:
            raise ReferenceFault(Reason.MISSING, f"{reference.uri!r} is not the name of a file") from None
        identified = self._identifiers.find(absolute, list(files.values()))
        return identified or (self._library.follow(reference.uri, scope.file), "")

    def _node(self, file: File, resource: str, reference: Reference) -> Node:
        if reference.pointer is None:
            pointer = self._identifiers.anchor(file, resource, reference.anchor)
            found = None if pointer is None else self._walk(file, pointer)
        elif resource:
            # A document that gives a component an ``$id`` hardly ever means its other references to start there.
            found = self._walk(file, resource + reference.pointer) or self._written(file, reference.pointer)
        else:
            found = self._written(file, reference.pointer)
        if found is None:
            fragment = reference.anchor if reference.pointer is None else reference.pointer
            hint = None if reference.pointer is None else self._meant(file, reference.uri, reference.pointer)
            raise ReferenceFault(Reason.MISSING, f"there is nothing at '{reference.uri}#{fragment}'", hint)
        return found

    def _written(self, file: File, pointer: str) -> Node | None:
        """The node a pointer into the text means; one into the normal form is understood too."""
        normal = file.origins.normal(pointer)
        found = self._walk(file, normal)
        return self._walk(file, pointer) if found is None and normal != pointer else found

    def _meant(self, file: File, uri: str, pointer: str) -> str | None:
        """A hint at the sibling that was probably meant."""
        around, _, last = pointer.rpartition("/")
        found = self._written(file, around) if around else None
        if found is None or not isinstance(found.value, dict) or len(found.value) > _MOST_SIBLINGS:
            return None
        # Not at the top of the module: hardly any run makes a suggestion.
        from difflib import get_close_matches

        close = get_close_matches(unescape(last), map(str, found.value), n=1)
        return f"did you mean '{uri}#{around}/{escape(close[0])}'?" if close else None

    def _walk(self, file: File, pointer: str) -> Node | None:
        node = Node(f"{file.name}#", file.normal)
        for token in split(pointer):
            value = step(node.value, token)
            if isinstance(value, Absence):
                further = self._step_through(node, token)
                if further is None:
                    return None
                node = further
            else:
                node = Node(f"{node.id}/{escape(token)}", value)
        return node

    def _step_through(self, node: Node, token: str) -> Node | None:
        """A child of what a reference on the way leads to. Not RFC 6901, but authors expect it."""
        self._depth += 1
        try:
            for _ in range(_MOST_HOPS):
                if self._depth > _MOST_HOPS or not isinstance(node.value, dict) or "$ref" not in node.value:
                    return None
                node = self.resolve(node.value["$ref"], node.id)
                value = step(node.value, token)
                if not isinstance(value, Absence):
                    return Node(f"{node.id}/{escape(token)}", value)
            return None
        finally:
            self._depth -= 1

    def _split(self, node: NodeId) -> tuple[File, str]:
        """File and pointer of an id. Raises KeyError if its file is none of this document."""
        name, _, pointer = node.partition("#")
        return self._library.files[name], pointer

    # -- places --------------------------------------------------------------------------------------------------------

    def place(self, node: NodeId) -> Place:
        """Where a node was written. A node that the upgrade made has the place of what it was made from."""
        name, _, pointer = node.partition("#")
        file = self._library.files[name]
        return file.place(file.origins.written(pointer))

    def member_places(self, node: NodeId, tokens: Iterable[str]) -> list[Place]:
        """Where the members of an object were written; their keys are given as they stand in a pointer."""
        name, _, pointer = node.partition("#")
        file = self._library.files[name]
        return [file.place(written) for written in file.origins.written_members(pointer, tokens)]

    def positions(self, places: Iterable[Place]) -> Mapping[Place, Found]:
        """Line and column of many places, in one pass over each file. Places in unknown files are left out.

        A place that is not in the text has the position of the nearest node around it.
        """
        wanted: dict[str, list[str]] = {}
        for place in places:
            wanted.setdefault(place.file, []).append(place.pointer)
        return {
            Place(name, pointer): found
            for name, pointers in wanted.items()
            if (text := self._text(name)) is not None
            for pointer, found in locate(text, pointers).items()
        }

    def position(self, place: Place, key: bool = False) -> Position | None:
        """Line and column of one place, of its key if asked for; None if its file is unknown."""
        found = self.positions([place]).get(place)
        if found is None:
            return None
        return found.key if key and found.key is not None else found.value

    def line(self, file: str, number: int) -> str:
        """A line of a file, counted from one, without its end; empty if there is none."""
        text = self._text(file)
        return text.line(number) if text is not None else ""

    def _text(self, name: str) -> Text | None:
        """The text of a file or an overlay; None if there is no such name."""
        known = self._library.files.get(name)
        if known is not None:
            return known.text
        overlays = self._library.files[self.entry].overlays
        return next((text for text in overlays if text.file == name), None)
