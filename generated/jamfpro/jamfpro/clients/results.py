"""Answers as models."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import fields

from .._runtime.model import Model

M = TypeVar("M", bound=Model)


def as_model(result: Any, model: type[M]) -> Any:
    """Return an answer as a model; anything else comes as it is.

    The Classic API puts records into an object with one property, named after their kind, which is taken off.
    """
    if not hasattr(result, "json") or not hasattr(result, "status_code"):
        return result
    return from_data(result.json(), model)


def from_data(data: Any, model: type[M]) -> M:
    """Return JSON data as a model."""
    if isinstance(data, dict) and len(data) == 1:
        [(name, inside)] = data.items()
        known = {each.name for each in fields(model)}
        if isinstance(inside, dict) and name not in known and _snake(name) not in known:
            data = inside
    return model.from_dict(data)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
