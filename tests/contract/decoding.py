"""Whether a result is what the server's answer means: models where the schema has objects, and nothing lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs

from tests.contract.difference import differences
from tests.contract.values import Schema, Values


def faults(values: Values, schema: Schema | None, answer: Any, result: Any) -> Iterator[str]:
    """Give what is wrong with a result, in words.

    Args:
        values: Resolves the references of the document.
        schema: Schema of the answer; None where the response has no body.
        answer: JSON, or text, that the server sent.
        result: What the client made of it.
    """
    if schema is None:
        if result is not None:
            yield f"the response has no body, the result is {result!r}"
        return
    if isinstance(result, bytes) or hasattr(result, "read"):
        content = result if isinstance(result, bytes) else result.read()
        if content != answer.encode():
            yield f"{content!r} instead of {answer!r}"
        return
    yield from (f"written back: {each}" for each in differences(answer, as_json(result)))
    yield from untyped(values, schema, answer, result, "$")
    if hasattr(result, "to_dict") and type(result).from_dict(result.to_dict()) != result:
        yield "reads back from to_dict() as something else"


def untyped(values: Values, schema: Schema, answer: Any, result: Any, place: str) -> Iterator[str]:
    """Give the places where the schema has an object with properties, and the result no model."""
    schema = values.resolve(schema)
    match answer:
        case dict():
            properties = values.properties(schema)
            if not properties:
                return
            if isinstance(result, dict):
                yield f"{place} is a plain dictionary"
                return
            names = {each.metadata["name"]: each.name for each in attrs.fields(type(result))}
            for key in answer.keys() & properties.keys():
                yield from untyped(values, properties[key], answer[key], getattr(result, names[key]), f"{place}.{key}")
        case list():
            for index, (item, decoded) in enumerate(zip(answer, result, strict=True)):
                yield from untyped(values, schema["items"], item, decoded, f"{place}[{index}]")


def as_json(result: Any) -> Any:
    """Return a result as the JSON it came from."""
    if isinstance(result, dict):
        return {key: as_json(each) for key, each in result.items()}
    if isinstance(result, list):
        return [as_json(each) for each in result]
    return json.loads(result.to_json()) if hasattr(result, "to_json") else result
