"""Answers of a server: a status, a media type and a body for each response of an operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from specmill import ir
from specmill.plan.contents import Family, family
from tests.corpus.samples import Samples, Unsatisfiable
from tests.corpus.xml_bodies import XmlBodies

_EXAMPLES_OF_RANGES = {"*": "application/octet-stream", "text": "text/plain", "image": "image/png"}
BODILESS = (204, 205, 304)
"""Statuses of answers that have no body (RFC 9110 section 6.4.1)."""


@frozen
class Answer:
    """One answer."""

    response: ir.Response | None
    """The response it is for; None if the document gives none for it."""
    option: int
    """Which of the response's contents it has."""
    status: int
    media_type: str
    body: bytes
    value: ir.Json = None
    """What was written as JSON."""
    is_json: bool = False


def answers(operation: ir.Operation, samples: Samples) -> Iterator[Answer]:
    """Yield an answer for every media type of every response; an empty one if the document has no responses."""
    statuses = [each.status for each in operation.responses]
    for response in operation.responses:
        status = _status(response.status, statuses)
        if operation.method == "HEAD" or status in BODILESS or not response.contents:
            yield Answer(response, 0, status, "", b"")
            continue
        for option, content in enumerate(response.contents):
            try:
                yield _with_body(response, option, status, content, samples)
            except Unsatisfiable:
                continue
    if not operation.responses:
        yield Answer(None, 0, 200, "", b"")


def _status(wanted: str, declared: list[str]) -> int:
    """Return a status for what the document says: a number, a range, or every other one."""
    if wanted.isdigit():
        return int(wanted)
    if wanted == "default" and not any(each.startswith("2") for each in declared):
        return 200
    first = 500 if wanted == "default" else int(wanted[0]) * 100
    return next(status for status in range(first, first + 100) if str(status) not in declared)


def _with_body(response: ir.Response, option: int, status: int, content: ir.Content, samples: Samples) -> Answer:
    media_type = concrete(content)
    if family(content) is Family.JSON:
        value = samples.value(content.schema or ir.ANYTHING)
        return Answer(response, option, status, media_type, json.dumps(value).encode(), value, is_json=True)
    if family(content) is Family.SEQUENCE:
        item = samples.value(content.item_schema or ir.ANYTHING)
        framed = _event(item) if _is_event(content, item) else _framed(media_type, json.dumps(item))
        return Answer(response, option, status, media_type, framed.encode())
    if family(content) is Family.XML:
        value = samples.value(content.schema or ir.ANYTHING)
        return Answer(response, option, status, media_type, XmlBodies(samples.schemas).body(content, value))
    if family(content) is Family.FORM:
        return Answer(response, option, status, media_type, b"a=1&b=2")
    return Answer(response, option, status, media_type, b"text of the answer")


def _is_event(content: ir.Content, item: object) -> bool:
    """Say whether an item is a server-sent event with its fields, and not the data of one."""
    fields = {"data"} if content.schema is None else {"data", "event"}
    return content.media_type == "text/event-stream" and isinstance(item, dict) and fields <= item.keys()


def _event(item: Any) -> str:
    lines = [f"{name}: {value if isinstance(value, str) else json.dumps(value)}\n" for name, value in item.items()]
    return "".join(lines) + "\n"


def _framed(media_type: str, item: str) -> str:
    """Return one item of a sequence, as its media type marks where it ends."""
    match media_type:
        case "text/event-stream":
            return f"data: {item}\n\n"
        case "application/json-seq":
            return f"\x1e{item}\n"
        case _:
            return f"{item}\n"


def concrete(content: ir.Content) -> str:
    """Return a media type for what may be a range of them."""
    media_type = content.media_type
    if "*" not in media_type:
        return media_type
    if family(content) is Family.JSON:
        return "application/x-sample"
    main = media_type.partition("/")[0]
    return _EXAMPLES_OF_RANGES.get(main, f"{main}/x-sample")
