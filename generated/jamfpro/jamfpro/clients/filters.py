"""Filter and sort expressions, put together from their parts.

::

    FilterField("general.name").eq("Reception Mac") & FilterField("id").is_in([1, 2])
    SortField("general.name").asc() & SortField("id").desc()

Filters are RSQL. A value is quoted where RSQL would read it otherwise, so no value can change what is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

_PLAIN = re.compile(r"[^\s\"'();,=!~<>\\]+")


def _value(value: object) -> str:
    """Return a value as RSQL has it: as it is if that is plain, else in double quotes."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if _PLAIN.fullmatch(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class FilterEntry(NamedTuple):
    """One comparison."""

    name: str
    op: str
    value: str


class FilterExpression:
    """A filter. ``&`` and ``|`` join two; ``str`` gives the text that is sent."""

    def __init__(self, text: str, fields: Sequence[FilterEntry]) -> None:
        self._text = text
        self.fields = list(fields)

    def __and__(self, other: FilterExpression) -> FilterExpression:
        return FilterExpression(f"{self};{other}", [*self.fields, *other.fields])

    def __or__(self, other: FilterExpression) -> FilterExpression:
        return FilterExpression(f"{self},{other}", [*self.fields, *other.fields])

    def validate(self, allowed_fields: Collection[str]) -> None:
        """Raise ValueError for a field that is not among those allowed."""
        _check((each.name for each in self.fields), allowed_fields)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"FilterExpression({self._text!r})"


class FilterField:
    """A field to compare."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _compared(self, operator: str, value: str) -> FilterExpression:
        return FilterExpression(f"{self.name}{operator}{value}", [FilterEntry(self.name, operator, value)])

    def eq(self, value: object) -> FilterExpression:
        """Compare for equality; ``*`` stands for any text."""
        return self._compared("==", _value(value))

    def ne(self, value: object) -> FilterExpression:
        """Compare for inequality."""
        return self._compared("!=", _value(value))

    def lt(self, value: object) -> FilterExpression:
        """Ask for less."""
        return self._compared("<", _value(value))

    def lte(self, value: object) -> FilterExpression:
        """Ask for as much or less."""
        return self._compared("<=", _value(value))

    def gt(self, value: object) -> FilterExpression:
        """Ask for more."""
        return self._compared(">", _value(value))

    def gte(self, value: object) -> FilterExpression:
        """Ask for as much or more."""
        return self._compared(">=", _value(value))

    def is_in(self, values: Iterable[object]) -> FilterExpression:
        """Ask for one of several values."""
        return self._compared("=in=", f"({','.join(map(_value, values))})")

    def not_in(self, values: Iterable[object]) -> FilterExpression:
        """Ask for none of several values."""
        return self._compared("=out=", f"({','.join(map(_value, values))})")


def filter_group(expression: FilterExpression) -> FilterExpression:
    """Return an expression in parentheses."""
    return FilterExpression(f"({expression})", expression.fields)


class SortExpression:
    """An order. ``&`` adds what decides next."""

    def __init__(self, fields: Sequence[str]) -> None:
        self.entries = list(fields)

    @property
    def fields(self) -> list[str]:
        """Names of the fields."""
        return [each.partition(":")[0] for each in self.entries]

    def __and__(self, other: SortExpression) -> SortExpression:
        return SortExpression([*self.entries, *other.entries])

    def validate(self, allowed_fields: Collection[str]) -> None:
        """Raise ValueError for a field that is not among those allowed."""
        _check(self.fields, allowed_fields)

    def __str__(self) -> str:
        return ",".join(self.entries)

    def __repr__(self) -> str:
        return f"SortExpression({str(self)!r})"


class SortField:
    """A field to sort by."""

    def __init__(self, field: str) -> None:
        self.field = field

    def asc(self) -> SortExpression:
        """Smallest first."""
        return SortExpression([f"{self.field}:asc"])

    def desc(self) -> SortExpression:
        """Greatest first."""
        return SortExpression([f"{self.field}:desc"])


def _check(names: Iterable[str], allowed: Collection[str]) -> None:
    unknown = [name for name in names if name not in allowed]
    if unknown:
        raise ValueError(f"no such field: {', '.join(unknown)}; there are {', '.join(sorted(allowed))}")
