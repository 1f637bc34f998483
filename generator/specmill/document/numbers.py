"""Numbers that remember how they were written, where their spelling says more than their value.

``version: 1.10`` is a number to YAML and the text ``1.10`` to its author. A reader that wants text asks
:func:`written_text`; everyone else sees an ordinary int or float.
"""

from __future__ import annotations

import json

from specmill.ir import Json


class WrittenFloat(float):
    """A float whose spelling cannot be had back from its value (``1.10``, ``1e3``)."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str, value: float) -> WrittenFloat:
        self = super().__new__(cls, value)
        self.text = text
        return self

    def __reduce__(self) -> tuple[type[WrittenFloat], tuple[str, float]]:
        return WrittenFloat, (self.text, float(self))


class WrittenInt(int):
    """An int whose spelling cannot be had back from its value (``012``, ``0x1F``, ``+5``)."""

    # An int has a variable size in memory, so it cannot have slots.
    text: str

    def __new__(cls, text: str, value: int) -> WrittenInt:
        self = super().__new__(cls, value)
        self.text = text
        return self

    def __reduce__(self) -> tuple[type[WrittenInt], tuple[str, int]]:
        return WrittenInt, (self.text, int(self))


def written_float(text: str) -> float:
    """A float from JSON or YAML core text. May be infinite: ``1e999`` is a legal number of both."""
    value = float(text)
    return value if repr(value) == text else WrittenFloat(text, value)


def written_int(text: str, value: int) -> int:
    """An int that keeps ``text`` if it is not how the value is usually written."""
    return value if str(value) == text else WrittenInt(text, value)


def written_text(value: Json) -> str:
    """A scalar as its author wrote it; for a string the string itself, for an array or object its JSON text."""
    if isinstance(value, str):
        return value
    if isinstance(value, WrittenFloat | WrittenInt):
        return value.text
    return json.dumps(value, ensure_ascii=False)
