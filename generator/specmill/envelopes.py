"""Bodies without the envelope that an API puts around all of them.

It stands between selection and planning and speaks wire terms only. Where the property that the user named is found,
its schema takes the place of the whole body's, and the content remembers the way to it. A body that has no such
property stays as it is: hardly an API is consistent to the last operation.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from specmill.diagnostics import Diagnostics
from specmill.ir import (
    Api,
    Content,
    ErrorShape,
    Hint,
    NamedSchema,
    Nullable,
    Operation,
    Record,
    Reference,
    Response,
    Scalar,
    Schema,
    SchemaId,
)
from specmill.selection import reached
from specmill.values import frozen

ANY = "*"
DEPTH = 3
"""Levels of an envelope that are looked at for what stands beside the data."""


@frozen
class Envelope:
    """What the manifest says of the bodies of an API."""

    result: tuple[str, ...] = ()
    """Path of the property of a successful answer that is the data; empty if the whole answer is. A step
    :data:`ANY` is the only property there is."""
    error: ErrorShape | None = None


NO_ENVELOPE = Envelope()


def opened(api: Api, envelope: Envelope, diagnostics: Diagnostics) -> Api:
    """Return an API whose answers are what is inside the envelopes."""
    if envelope == NO_ENVELOPE:
        return api
    operations = tuple(evolve(each, responses=_responses(api, each, envelope)) for each in api.operations)
    found = [content.envelope for each in operations for response in each.responses for content in response.contents]
    if envelope.result and not any(found):
        diagnostics.emit("envelope-unmatched", f"no answer has the property {'.'.join(envelope.result)!r}")
    errors = {} if envelope.error is None else {"": envelope.error}
    return _without_leftovers(api, evolve(api, operations=operations, errors=errors))


def _responses(api: Api, operation: Operation, envelope: Envelope) -> tuple[Response, ...]:
    return tuple(_response(api, operation, each, envelope) for each in operation.responses)


def _response(api: Api, operation: Operation, response: Response, envelope: Envelope) -> Response:
    good = response.status.startswith("2") or (response.status == "default" and not _has_success(operation))
    path = envelope.result if good else envelope.error.path if envelope.error is not None else ()
    return (
        evolve(response, contents=tuple(_content(api, each, path) for each in response.contents)) if path else response
    )


def _has_success(operation: Operation) -> bool:
    return any(each.status.startswith("2") for each in operation.responses)


def _content(api: Api, content: Content, path: tuple[str, ...]) -> Content:
    if content.schema is None or not _is_json(content.media_type):
        return content
    path = tuple(_named(api, content.schema, path))
    inside = _at(api, content.schema, path)
    if inside is None:
        return content
    return evolve(content, schema=inside, envelope=path, beside=tuple(_beside(api, content.schema, (), path)))


def _beside(
    api: Api, schema: Schema, at: tuple[str, ...], left_out: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Yield the scalars under a schema but for one property: what an envelope says of its contents."""
    record = _record(api, schema)
    for each in record.fields if record is not None and len(at) < DEPTH else ():
        path, plain = (*at, each.name), _scalar(api, each.schema)
        if path != left_out and plain is not None:
            yield path, plain
        elif path != left_out:
            yield from _beside(api, each.schema, path, left_out)


def _scalar(api: Api, schema: Schema) -> Scalar | None:
    match schema:
        case Reference(target=target):
            found = api.schemas[target].schema
            return found if isinstance(found, Scalar) else None
        case Nullable(inner=inner):
            return _scalar(api, inner)
        case Scalar():
            return schema
        case _:
            return None


def _named(api: Api, schema: Schema, path: tuple[str, ...]) -> Iterator[str]:
    """Yield the path with the names of properties in place of ``*``."""
    found: Schema | None = schema
    for name in path:
        record = _record(api, found)
        if name == ANY and record is not None and len(record.fields) == 1:
            name = record.fields[0].name
        found = _at(api, found, (name,)) if found is not None else None
        yield name


def _is_json(media_type: str) -> bool:
    return media_type in ("application/json", "text/json", "*/*") or media_type.endswith("+json")


def _at(api: Api, schema: Schema, path: tuple[str, ...]) -> Schema | None:
    """Return the schema of the property at a path, or None if there is none."""
    found: Schema | None = schema
    for name in path:
        record = _record(api, found)
        found = next((each.schema for each in record.fields if each.name == name), None) if record else None
    return found


def _record(api: Api, schema: Schema | None) -> Record | None:
    match schema:
        case Reference(target=target):
            return _record(api, api.schemas[target].schema)
        case Nullable(inner=inner):
            return _record(api, inner)
        case Record():
            return schema
        case _:
            return None


# -- envelopes that are no longer mentioned ----------------------------------------------------------------------------


def _without_leftovers(before: Api, after: Api) -> Api:
    """Return an API without inline schemas that were nothing but an envelope; what was in them takes over their names.

    Components stay: the document gives them a name of their own.
    """
    used_before = reached(before, before.operations)
    used = reached(after, after.operations, parents=False)
    gone = {id for id in used_before - used if after.schemas[id].name is None}
    kept = {id: _adopted(each, after, gone) for id, each in after.schemas.items() if id not in gone}
    return evolve(after, schemas=kept)


def _adopted(named: NamedSchema, api: Api, gone: set[SchemaId]) -> NamedSchema:
    hint = named.hint
    while hint is not None and hint.parent in gone:
        parent = api.schemas[hint.parent]
        above = parent.hint or Hint(None, ())
        hint = Hint(above.parent, (*above.path, *hint.path[1:]))
    return named if hint is named.hint else evolve(named, hint=hint)
