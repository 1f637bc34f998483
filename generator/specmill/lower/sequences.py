"""Lines of JSON and server-sent events whose document has only a ``schema``: what stands on each line, in each event.

``itemSchema`` came with OpenAPI 3.2. Older documents write the schema of an item in the place of that of the whole, or
an array of it; without any schema, a line is any value. A string means the text of it all, and so do server-sent
events of which nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from specmill.ir import ANYTHING, Anything, Array, Content, Enumeration, Operation, Scalar, Schema
from specmill.lower.forms import Schemas, end_of
from specmill.media_types import EVENTS, is_json_lines


def with_lines(operations: Iterable[Operation], schemas: Schemas) -> Iterator[Operation]:
    """The operations, with the schema of a line for every body of such a media type."""
    for operation in operations:
        contents = [*(operation.body.contents if operation.body else ())]
        contents += [content for response in operation.responses for content in response.contents]
        yield _lined(operation, schemas) if any(map(_lacks_items, contents)) else operation


def _lacks_items(content: Content) -> bool:
    return content.item_schema is None and (is_json_lines(content.media_type) or content.media_type == EVENTS)


def _lined(operation: Operation, schemas: Schemas) -> Operation:
    body = operation.body
    return evolve(
        operation,
        body=evolve(body, contents=_contents(body.contents, schemas)) if body else None,
        responses=tuple(evolve(each, contents=_contents(each.contents, schemas)) for each in operation.responses),
    )


def _contents(contents: tuple[Content, ...], schemas: Schemas) -> tuple[Content, ...]:
    return tuple(evolve(each, item_schema=_item(each, schemas)) if _lacks_items(each) else each for each in contents)


def _item(content: Content, schemas: Schemas) -> Schema | None:
    match end_of(content.schema, schemas):
        case Scalar():
            return None
        case Array(items=items, prefix=()):
            return items
        case None | Anything() if content.media_type == EVENTS:
            return None
        case Enumeration(values=values) if all(isinstance(each, str) for each in values):
            return None
        case _:
            return content.schema or ANYTHING
