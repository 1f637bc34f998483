"""What a ``$ref`` says: a file and a way into it.

RFC 3986 lets one reference be spelled in many ways; here they all become one (file, pointer).
"""

from __future__ import annotations

from urllib.parse import unquote

from specmill.document.faults import Reason, ReferenceFault
from specmill.document.pointers import escape, split
from specmill.ir import Json
from specmill.values import frozen


@frozen
class Reference:
    """A reference taken apart, not yet followed."""

    uri: str
    """Everything before the fragment, as written; empty for the file it stands in."""
    pointer: str | None
    """Canonical pointer of the fragment, or None if the fragment is an anchor."""
    anchor: str = ""


def parse_reference(ref: Json) -> Reference:
    """Take a reference apart. Raises :class:`ReferenceFault` if it is no text."""
    if not isinstance(ref, str):
        raise ReferenceFault(Reason.NOT_A_REFERENCE, "a $ref has to be a string")
    uri, _, fragment = ref.partition("#")
    if "%" in fragment:
        fragment = unquote(fragment)
    if not fragment or fragment.startswith("/"):
        return Reference(uri, canonical(fragment))
    return Reference(uri, None, fragment)


def canonical(pointer: str) -> str:
    """The one spelling of a pointer: ``~`` escapes nothing but itself and the slash."""
    if "~" not in pointer:
        return pointer
    return "".join(f"/{escape(token)}" for token in split(pointer))


def reference_to(file: str, pointer: str) -> str:
    """A reference that :func:`parse_reference` reads back."""
    return f"{file}#{pointer.replace('%', '%25')}"
