"""Values inside data, found by their names on the wire, whether the data is models or plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

from .model import Model
from .unset import UNSET


def value_at(data: Any, path: Sequence[str]) -> Any:
    """Return what stands in ``data`` under a path of property names; None if there is nothing."""
    for name in path:
        data = _member(data, name)
    return None if data is UNSET else data


def _member(data: Any, name: str) -> Any:
    match data:
        case Model():
            attribute = type(data).__codec__.shape.names.get(name)
            return data.additional_properties.get(name) if attribute is None else getattr(data, attribute, None)
        case Mapping():
            return data.get(name)
        case _:
            return None


def argument_at(arguments: Mapping[str, Any], place: str) -> Any:
    """Return an argument of a call; ``body.skip`` means the property ``skip`` of the argument ``body``."""
    name, _, member = place.partition(".")
    value = arguments.get(name)
    return value_at(value, (member,)) if member else value


def with_argument(arguments: Mapping[str, Any], place: str, value: Any) -> dict[str, Any]:
    """Return arguments with one of them set. What they hold is left as it is. Raises TypeError for a body of text."""
    name, _, member = place.partition(".")
    return {**arguments, name: _with_member(arguments.get(name), member, value) if member else value}


def _with_member(data: Any, name: str, value: Any) -> Any:
    match data:
        case Model():
            changed = copy(data)
            attribute = type(data).__codec__.shape.names.get(name)
            if attribute is None:
                changed.additional_properties[name] = value
            else:
                setattr(changed, attribute, value)
            return changed
        case Mapping():
            return {**data, name: value}
        case None:
            return {name: value}
        case _ if data is UNSET:
            return {name: value}
        case _:
            raise TypeError(f"the body has to be a mapping or a model, not {type(data).__name__}")
