"""JSON objects whose members read as attributes."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Undefined(Enum):
    """The type of :data:`UNDEFINED`."""

    UNDEFINED = "undefined"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return self.name


UNDEFINED: Final = Undefined.UNDEFINED
"""What an attribute is that the object does not have."""


class Attributes(dict[str, Any]):
    """A dictionary whose members are attributes as well; one that is not there is :data:`UNDEFINED`."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # a protocol of Python's, such as copying, asks whether it is supported
        return self.get(name, UNDEFINED)


def with_attributes(value: Any) -> Any:
    """Return a copy of a JSON value in which every object is :class:`Attributes`."""
    match value:
        case dict():
            return Attributes({name: with_attributes(item) for name, item in value.items()})
        case list():
            return [with_attributes(item) for item in value]
        case _:
            return value
