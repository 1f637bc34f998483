"""Values inside received data, found by their names on the wire, whether the data became models or stayed plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
