"""Decimal numbers that are JSON numbers, with all their digits on both ways.

JSON text has digits, and its parsers have floats. A float is what every other codec expects, so the parser goes on
making floats, and the digits of those that say something else than the text did are kept beside them until they are
decoded. To be written, a decimal number becomes the nearest float, which knows the digits it stands for.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeAlias

from .codecs import Codec
from .formats import Format, decimal_type, read_decimal

if TYPE_CHECKING:
    from decimal import Decimal

_Digits: TypeAlias = "dict[int, tuple[float, str]]"

_DIGITS: ContextVar[_Digits | None] = ContextVar("digits", default=None)
"""Digits of the JSON text that was read last, by the identity of its floats, which it keeps alive."""


class LongNumber(float):
    """The float nearest to a decimal number, with the digits of that."""

    __slots__ = ("digits",)

    digits: str

    def __new__(cls, digits: str) -> LongNumber:
        """Return the number of JSON's text for it. Raises ValueError for other text."""
        self = super().__new__(cls, digits)
        self.digits = digits
        return self

    def __repr__(self) -> str:
        return self.digits

    def __reduce__(self) -> tuple[type[LongNumber], tuple[str]]:
        return LongNumber, (self.digits,)


def read_json(text: str | bytes) -> Any:
    """Return the value of JSON text, for decoding it at once. Raises ValueError, or RecursionError for deep nesting."""
    digits: _Digits = {}
    value = json.loads(text, parse_float=_remembering(digits))
    _DIGITS.set(digits)
    return value


def read_for_writing(text: str | bytes) -> Any:
    """Return the value of JSON text with the digits of its numbers. Raises as :func:`read_json`."""
    return json.loads(text, parse_float=LongNumber)


def _remembering(digits: _Digits) -> Callable[[str], float]:
    def parse(text: str) -> float:
        number = float(text)
        if repr(number) != text:
            digits[id(number)] = (number, text)
        return number

    return parse


class ExactEncoder(json.JSONEncoder):
    """Writes JSON text; a float that knows its digits is written with all of them."""

    def encode(self, o: Any) -> str:
        return self._written(o) if _has_digits(o) else super().encode(o)

    def _written(self, value: Any) -> str:
        match value:
            case LongNumber():
                return value.digits
            case dict():
                pairs = (
                    f"{super(ExactEncoder, self).encode(name)}{self.key_separator}{self._written(item)}"
                    for name, item in value.items()
                )
                return "{" + self.item_separator.join(pairs) + "}"
            case list():
                return "[" + self.item_separator.join(map(self._written, value)) + "]"
            case _:
                return super().encode(value)


def _has_digits(value: Any) -> bool:
    kind = value.__class__
    if kind is dict:
        return any(map(_has_digits, value.values()))
    return any(map(_has_digits, value)) if kind is list else kind is LongNumber


def _read_number(value: float) -> Decimal:
    if value.__class__ is float:
        kept = (_DIGITS.get() or {}).get(id(value))
        if kept is not None:
            return read_decimal(kept[1])
    return read_decimal(repr(value))


def _write_number(value: Decimal) -> int | float:
    """Return a number that JSON text is made of: no float for an integer, and none that has forgotten digits."""
    if value.as_tuple().exponent == 0:
        return int(value)
    number, text = float(value), str(value)
    return number if repr(number) == text or not value.is_finite() else LongNumber(text)


DECIMAL_NUMBER: Codec[Decimal] = Format(
    decimal_type, "a number", _read_number, _write_number, json_types=(int, LongNumber, float)
)
