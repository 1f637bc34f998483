"""When a document is refused: the one way out of a generation that makes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from specmill.catalogue import CATALOGUE
from specmill.diagnostics import Diagnostic, Diagnostics, InputError, Severity
from specmill.document.document import Document
from specmill.document.documents import NO_DOCUMENTS, Documents
from specmill.ir import Api
from specmill.selection import Selection, unused


class Refused(InputError):
    """Nothing was written. With the documents that were read, for the lines its diagnostics are about."""

    def __init__(self, documents: Documents, *diagnostics: Diagnostic) -> None:
        super().__init__(*diagnostics)
        self.documents = documents

    @property
    def document(self) -> Document | None:
        """The first document that was read, if it got so far."""
        return next(iter(self.documents), None)


@contextmanager
def refusing(diagnostics: Iterable[Diagnostic] = (), documents: Documents = NO_DOCUMENTS) -> Iterator[None]:
    """Make an :class:`InputError` carry what was collected before it, and the documents."""
    try:
        yield
    except Refused:
        raise
    except InputError as error:
        raise Refused(documents, *diagnostics, *error.diagnostics) from None


def is_error(diagnostic: Diagnostic) -> bool:
    """Whether nothing may be written with this diagnostic."""
    return CATALOGUE[diagnostic.code].severity is Severity.ERROR


def require_operations(document: Document, api: Api, diagnostics: Diagnostics) -> None:
    """Go on only if nothing is in error and there is something to generate. Raises :class:`InputError`."""
    if any(map(is_error, diagnostics)):
        raise InputError()
    if not api.operations and not api.messages and (api.declared_operations or not api.schemas):
        dropped = f"none of its {api.declared_operations} operations can be used" if api.declared_operations else ""
        nothing = dropped or "it declares no operation, no webhook and no schema"
        message = f"the document has nothing to generate from: {nothing}"
        raise InputError(Diagnostic("nothing-to-generate", message, document.place(document.root_id)))


def require_matches(selection: Selection, api: Api) -> None:
    """Go on only if every pattern means some operation, and some operation is left. Raises :class:`InputError`."""
    faults = [f"no operation is meant by {pattern!r}" for pattern in unused(selection, api)]
    if not faults and not any(map(selection.keeps, api.operations)) and api.operations:
        faults = ["include and exclude leave no operation"]
    if faults:
        raise InputError(*(Diagnostic("empty-selection", fault) for fault in faults))
