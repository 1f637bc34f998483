"""A second opinion on a document: what openapi-python-client's own schema of documents has to say.

It is another reading of the standard, by people who read it for the same purpose. Where it is not installed there is
no second opinion. What it finds is grouped, since one mistake that is repeated in a document says nothing new.
"""

from __future__ import annotations

from collections.abc import Iterable

from specmill.diagnostics import Diagnostic
from specmill.document.document import Document, child_id
from specmill.document.pointers import Absence, step
from specmill.ir import Json, Place


def second_opinion(document: Document) -> list[Diagnostic]:
    """A note for each group of findings, at the first place it was found."""
    try:
        from openapi_python_client.schema import OpenAPI
        from pydantic import ValidationError
    except ImportError:
        return []
    try:
        OpenAPI.model_validate(document.root)
    except ValidationError as error:
        return _grouped(document, ((found["msg"], found["loc"]) for found in error.errors(include_url=False)))
    return []


def _grouped(document: Document, findings: Iterable[tuple[str, tuple[int | str, ...]]]) -> list[Diagnostic]:
    groups: dict[tuple[str, str], dict[Place, None]] = {}
    for message, location in findings:
        tokens = _real_tokens(document.root, location)
        last = next((token for token in reversed(tokens) if isinstance(token, str)), "")
        place = document.place(child_id(document.root_id, *tokens))
        groups.setdefault((message, last), {})[place] = None
    return [_note(message, last, list(places)) for (message, last), places in groups.items()]


def _real_tokens(value: Json, location: tuple[int | str, ...]) -> list[str | int]:
    """The tokens of a pointer: a location also names the alternatives that were tried, which no document has."""
    tokens: list[str | int] = []
    for token in location:
        found = step(value, str(token))
        if not isinstance(found, Absence):
            tokens.append(token)
            value = found
    return tokens


def _note(message: str, last: str, places: list[Place]) -> Diagnostic:
    where = f" at {last!r}" if last else ""
    others = f" (and {len(places) - 1} more)" if len(places) > 1 else ""
    text = f"openapi-python-client says{where}: {message}{others}"
    return Diagnostic("second-opinion", text, places[0])
