"""Versions of a product: three numbers that compare with texts and sequences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, overload

Numbers: TypeAlias = tuple[int, int, int]


class Version:
    """A version. It equals and sorts with ``"11.1.2"``, ``(11, 1, 2)`` and ``{"major": 11, "minor": 1, "patch": 2}``.

    It has no hash, because equal values of those types have different ones.

    Args:
        major: First number.
        minor: Second number.
        patch: Third number.

    Raises TypeError for what is no integer, and ValueError below zero.
    """

    __slots__ = ("_numbers",)

    def __init__(self, major: int = 0, minor: int = 0, patch: int = 0) -> None:
        for number in (major, minor, patch):
            if isinstance(number, bool) or not isinstance(number, int):
                raise TypeError(f"a part of a version is an integer, not {number!r}")
            if number < 0:
                raise ValueError(f"a part of a version is not negative: {number}")
        self._numbers: Numbers = (major, minor, patch)

    @property
    def major(self) -> int:
        """First number."""
        return self._numbers[0]

    @property
    def minor(self) -> int:
        """Second number."""
        return self._numbers[1]

    @property
    def patch(self) -> int:
        """Third number."""
        return self._numbers[2]

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[int, ...]: ...

    def __getitem__(self, index: int | slice) -> int | tuple[int, ...]:
        return self._numbers[index]

    def __iter__(self) -> Iterator[int]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return 3

    def __str__(self) -> str:
        return ".".join(map(str, self._numbers))

    def __repr__(self) -> str:
        return f"Version({self.major}, {self.minor}, {self.patch})"

    def __eq__(self, other: object) -> bool:
        return self._numbers == _numbers(other)

    def __lt__(self, other: object) -> bool:
        return self._numbers < _numbers(other)

    def __le__(self, other: object) -> bool:
        return self._numbers <= _numbers(other)

    def __gt__(self, other: object) -> bool:
        return self._numbers > _numbers(other)

    def __ge__(self, other: object) -> bool:
        return self._numbers >= _numbers(other)


def parse_version(text: str) -> Version:
    """Return the version that a text such as ``11.1.2`` stands for; parts that are missing are 0.

    Raises TypeError for more than three parts, and ValueError for parts that are not numbers.
    """
    parts = text.split(".")
    for part in parts:
        if not (part.isascii() and part.isdigit()):
            raise ValueError(f"{text!r} is no version")
    return Version(*map(int, parts))


def _numbers(value: Any) -> Numbers:
    """Return the numbers of anything that a version compares with. Raises TypeError for what is no version."""
    match value:
        case Version():
            return value._numbers
        case str():
            return parse_version(value)._numbers
        case Mapping():
            return Version(**value)._numbers
        case Sequence():
            return Version(*value)._numbers
        case _:
            raise TypeError(f"a version does not compare with {type(value).__name__}")
