"""The walk over a document by kinds of object: a list of what is still to visit, and what has been visited.

A list instead of recursion, because documents are untrusted and may be nested as deep as the parsers allow.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from attrs import define, field

from specmill.diagnostics import Diagnostics
from specmill.document.faults import ReferenceFault
from specmill.document.library import File, Library
from specmill.document.origins import Origins
from specmill.document.pointers import escape, lookup
from specmill.document.references import parse_reference
from specmill.document.upgrade.versions import version_of
from specmill.ir import Json, Place
from specmill.values import frozen


@frozen
class Base:
    """Where a walk begins: a pointer into the file as written."""

    pointer: str


Link: TypeAlias = "Base | tuple[Link, str]"
"""The way to a node, made into a pointer only when something has to be said about it."""

Visit: TypeAlias = "Callable[[Walk, dict[str, Json], Link], None]"
"""What is done at an object of one kind."""

_OF_SWAGGER_2 = ("/definitions/", "/parameters/", "/responses/", "/paths/")
_OF_OPENAPI_3 = ("/components/", "/paths/", "/webhooks/")


def pointer_of(link: Link) -> str:
    """The pointer a link stands for."""
    tokens: list[str] = []
    while not isinstance(link, Base):
        parent, token = link
        tokens.append(f"/{escape(token)}")
        link = parent
    return link.pointer + "".join(reversed(tokens))


@define
class Walk:
    """The state of one upgrade over all its files."""

    library: Library
    diagnostics: Diagnostics
    file: File
    """The file whose objects are being visited."""
    version: str
    """Version of the document this walk began at; fragments without a version follow it."""
    schemas: bool = True
    """Whether schemas have to be visited at all."""
    whole: bool = True
    """Whether the current file is a document of its own, not a fragment."""
    _todo: list[tuple[Visit, dict[str, Json], Link]] = field(factory=list)
    _later: list[tuple[File, Visit, dict[str, Json], Link]] = field(factory=list)
    _last: list[tuple[File, Callable[[], None]]] = field(factory=list)
    _seen: dict[int, dict[str, Json]] = field(factory=dict)
    """Visited objects by identity. Holding them keeps their identities from being used again."""

    @property
    def origins(self) -> Origins:
        return self.file.origins

    def place(self, link: Link) -> Place:
        return self.file.place(pointer_of(link))

    # -- what to visit -------------------------------------------------------------------------------------------------

    def push(self, visit: Visit, node: Json, link: Link) -> None:
        """Visit an object of the current file later. Anything but an object is left for the next stage to report."""
        if isinstance(node, dict):
            self._todo.append((visit, node, link))

    def push_map(self, visit: Visit, nodes: Json, link: Link) -> None:
        """Visit the values of a map by name."""
        if isinstance(nodes, dict):
            for key, node in nodes.items():
                self.push(visit, node, (link, key))

    def push_list(self, visit: Visit, nodes: Json, link: Link) -> None:
        """Visit the items of a list."""
        if isinstance(nodes, list):
            for index, node in enumerate(nodes):
                self.push(visit, node, (link, str(index)))

    def enter(self, node: dict[str, Json]) -> bool:
        """Whether a node is visited for the first time."""
        if id(node) in self._seen:
            return False
        self._seen[id(node)] = node
        return True

    def last(self, action: Callable[[], None]) -> None:
        """Do something when everything has been visited."""
        self._last.append((self.file, action))

    def follow(self, ref: Json, visit: Visit) -> None:
        """Visit what a reference leads to, unless the upgrade of a whole document gets there by itself.

        A reference that leads nowhere is left for the next stage, which knows who needs it.
        """
        found = self.target(ref)
        if found is None:
            return
        file, pointer, node = found
        if id(node) not in self._seen and not _is_component(pointer, version_of(file.written)):
            self._later.append((file, visit, node, Base(pointer)))

    def target(self, ref: Json) -> tuple[File, str, dict[str, Json]] | None:
        """File, pointer and node, all as written, that a reference in the current file leads to."""
        try:
            reference = parse_reference(ref)
            file = self.library.follow(reference.uri, self.file.name)
        except ReferenceFault:
            return None
        if reference.pointer is None:
            return None
        node = lookup(file.written, reference.pointer)
        return (file, reference.pointer, node) if isinstance(node, dict) else None

    def run(self) -> None:
        """Visit until nothing is left."""
        while True:
            while self._todo:
                visit, node, link = self._todo.pop()
                visit(self, node, link)
            if self._later:
                self.file, visit, node, link = self._later.pop()
                self.whole = version_of(self.file.written) is not None
                visit(self, node, link)
            elif self._last:
                self.file, action = self._last.pop()
                action()
            else:
                return


def _is_component(pointer: str, version: str | None) -> bool:
    """Whether a pointer leads to an object that the upgrade of a whole document visits without references."""
    if version is None:
        return False
    containers = _OF_SWAGGER_2 if version == "2.0" else _OF_OPENAPI_3
    return pointer.startswith(containers) and pointer.count("/") == (3 if pointer.startswith("/components/") else 2)
