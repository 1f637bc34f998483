"""Answers as models."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import fields

from .._runtime.model import Model
from ..jamf_errors import UnexpectedAnswer

M = TypeVar("M", bound=Model)
T = TypeVar("T")

_WANTED: dict[type[Any], str] = {dict: "JSON object", list: "list"}
SHOWN = 200
"""Letters of an answer that an exception shows."""


def as_model(result: Any, model: type[M]) -> Any:
    """Return an answer as a model; anything else comes as it is.

    The Classic API puts records into an object with one property, named after their kind, which is taken off.
    Raises UnexpectedAnswer for an answer that is no record.
    """
    if not hasattr(result, "json") or not hasattr(result, "status_code"):
        return result
    return from_data(json_of(result), model)


def json_of(answer: Any) -> Any:
    """Return the body of an answer as JSON. Raises UnexpectedAnswer for one that is none."""
    try:
        return answer.json()
    except ValueError:
        raise unexpected(answer.text, "JSON") from None


def expected(found: T, kind: type[Any]) -> T:
    """Return what was found, if it is of a kind. Raises UnexpectedAnswer."""
    if not isinstance(found, kind):
        raise unexpected(found, _WANTED.get(kind, kind.__name__))
    return found


def unexpected(found: Any, wanted: str) -> UnexpectedAnswer:
    """Return the exception for an answer that is not what was wanted; it shows the beginning of the answer."""
    return UnexpectedAnswer(f"the server answered with no {wanted}: {shorten(repr(found))}")


def shorten(text: str) -> str:
    """Return the beginning of a text."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."


def from_data(data: Any, model: type[M]) -> M:
    """Return JSON data as a model. Raises UnexpectedAnswer for data that are no object."""
    if isinstance(data, dict) and len(data) == 1:
        [(name, inside)] = data.items()
        known = {each.name for each in fields(model)}
        if isinstance(inside, dict) and name not in known and _snake(name) not in known:
            data = inside
    return model.from_dict(expected(data, dict))


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
