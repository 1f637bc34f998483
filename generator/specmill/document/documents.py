"""The documents of one generation, seen as one where diagnostics are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specmill.document.document import Document
from specmill.document.positions import Found
from specmill.ir import Place
from specmill.values import frozen


@frozen
class Documents:
    """Documents in their order. A file that several of them read is the same text in each."""

    each: tuple[Document, ...]

    def __iter__(self) -> Iterator[Document]:
        return iter(self.each)

    def of(self, place: Place) -> Document:
        """The document that a place is in; the first one, if it is in none."""
        return next((each for each in self.each if place.file in each.files), self.each[0])

    def positions(self, places: Iterable[Place]) -> Mapping[Place, Found]:
        """Line and column of many places, as :meth:`Document.positions` has them."""
        found: dict[Place, Found] = {}
        wanted = list(places)
        for document in self.each:
            found |= document.positions([each for each in wanted if each not in found])
        return found

    @property
    def digests(self) -> Mapping[str, str]:
        """SHA-256 of every file that was read, by name."""
        return {name: digest for document in self.each for name, digest in document.digests.items()}

    def line(self, file: str, number: int) -> str:
        """A line of a file, counted from one, without its end; empty if there is none."""
        return next((line for each in self.each if (line := each.line(file, number))), "")


NO_DOCUMENTS = Documents(())
