"""Where two JSON values differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any


def differences(expected: Any, actual: Any, place: str = "$") -> Iterator[str]:
    """Give each place where the values differ, in words. Texts of one and the same moment do not."""
    match expected, actual:
        case dict(), dict():
            for key in expected.keys() | actual.keys():
                if key not in actual:
                    yield f"{place}.{key} is missing"
                elif key not in expected:
                    yield f"{place}.{key} is {actual[key]!r} and should not be there"
                else:
                    yield from differences(expected[key], actual[key], f"{place}.{key}")
        case list(), list() if len(expected) == len(actual):
            for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
                yield from differences(one, other, f"{place}[{index}]")
        case str(), str() if (moment := _moment(expected)) is not None:
            if moment != _moment(actual):
                yield f"{place} is {actual!r}, not {expected!r}"
        case _ if type(expected) is not type(actual) or expected != actual:
            yield f"{place} is {actual!r}, not {expected!r}"


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
