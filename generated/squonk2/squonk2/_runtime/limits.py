"""Bounds that a document sets for numbers and texts."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Inclusive bounds; None is no bound. Lengths are in characters (JSON Schema 2020-12 validation, section 6.3)."""

    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None


def limits_of(
    minimum: float | None, maximum: float | None, min_length: int | None, max_length: int | None
) -> Limits | None:
    """Return the bounds as a value, or None if there is none of them."""
    if minimum is maximum is min_length is max_length is None:
        return None
    return Limits(minimum, maximum, min_length, max_length)
