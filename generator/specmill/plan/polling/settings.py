"""What somebody says of a long-running operation: in the manifest, or in the document itself under ``x-polling``."""

from __future__ import annotations

from math import isfinite
from typing import Any

from specmill.ir import Json
from specmill.plan.said import Unusable, checked_keys
from specmill.values import frozen, names_of

FINALS = ("report", "location", "original")


@frozen
class PollingSettings:
    """Settings as written. Names are those of the wire; properties inside others are joined with dots."""

    operation: str | None = None
    """The operation that reports; None where the answer names an address."""
    task: str | None = None
    parameter: str | None = None
    fetch: str | None = None
    result: str | None = None
    header: str | None = None
    final: str | None = None
    status: str | None = None
    success: tuple[str, ...] = ()
    failure: tuple[str, ...] = ()
    interval: float | None = None
    longest: float | None = None
    deadline: float | None = None


KEYS = frozenset(names_of(PollingSettings))
_SECONDS = ("interval", "longest", "deadline")
_STATES = ("success", "failure")
_OF_TASKS = ("task", "parameter")
_OF_ADDRESSES = ("header", "final")


def settings_of(raw: Json) -> PollingSettings:
    """Return settings for untrusted data. Raises :class:`Unusable`."""
    found = checked_keys(raw, KEYS, _checked)
    for key in _OF_ADDRESSES if "operation" in found else _OF_TASKS:
        if key in found:
            beside = "beside" if "operation" in found else "without"
            raise Unusable(f"{key!r} has no meaning {beside} 'operation'")
    return PollingSettings(**found)


def _checked(key: str, value: Json) -> Any:
    if key in _SECONDS:
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value) or value <= 0:
            raise Unusable(f"{key!r} has to be a number of seconds above zero")
        return value
    if key in _STATES:
        if not isinstance(value, list) or not value or not all(isinstance(each, str) and each for each in value):
            raise Unusable(f"{key!r} has to be an array of strings")
        return tuple(map(str, value))
    if not isinstance(value, str) or not value:
        raise Unusable(f"{key!r} has to be a string")
    if key == "final" and value not in FINALS:
        raise Unusable(f"{key!r} is none of {', '.join(FINALS)}")
    return value
