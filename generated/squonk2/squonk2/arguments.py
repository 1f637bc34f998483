"""Checks of arguments, and how they are written in queries and forms."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ._runtime.model import Model

if TYPE_CHECKING:
    from enum import Enum

    from ._runtime.options import CallOptions

M = TypeVar("M", bound=Model)


def require(**arguments: object) -> None:
    """Raise AssertionError for an argument that is empty."""
    for name, value in arguments.items():
        if not value:
            raise AssertionError(f"{name} is empty")


def require_path(**arguments: str) -> None:
    """Raise AssertionError for a path in a project that does not begin with a slash."""
    for name, value in arguments.items():
        if not value.startswith("/"):
            raise AssertionError(f"{name} does not begin with a slash: {value!r}")


def require_positive(**arguments: int) -> None:
    """Raise AssertionError for a number that is not above zero."""
    for name, value in arguments.items():
        if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
            raise AssertionError(f"{name} is not a number above zero: {value!r}")


def with_flags(options: CallOptions, **flags: bool | None) -> CallOptions:
    """Return options with booleans in the query, as ``True`` and ``False``: the servers have always had them so."""
    return {**options, "_query": {name: str(flag) for name, flag in flags.items() if flag is not None}}


def spelled(body: M) -> M:
    """Return a form with its booleans as ``True`` and ``False``, like those in queries."""
    for name, value in list(vars(body).items()):
        if isinstance(value, bool):
            setattr(body, name, str(value))
    return body


def dated(day: date | str | None) -> str | None:
    """Return a day as text, None for none."""
    return str(day) if day else None


def named(value: Enum | None) -> str | None:
    """Return the name of a word, None for none."""
    return None if value is None else value.name
