"""Which schemas appear in XML: only their models carry what the document says of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from specmill import ir
from specmill.media_types import is_xml
from specmill.selection import reached_from


def sent_as_xml(api: ir.Api) -> Collection[ir.SchemaId]:
    """Return the schemas of XML bodies, and those inside them."""
    contents = tuple(each for each in _contents(api) if is_xml(each.media_type) and each.schema is not None)
    return reached_from(api, contents) if contents else ()


def _contents(api: ir.Api) -> Iterator[ir.Content]:
    for operation in api.operations:
        yield from operation.body.contents if operation.body else ()
        for response in operation.responses:
            yield from response.contents
    for message in api.messages:
        yield from message.body.contents if message.body else ()
