"""Limits of values: which way each is stricter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from specmill import ir
from specmill.diff.change import Changes
from specmill.diff.wire.at import At, Direction

_LOWER = ("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties")
_UPPER = ("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties")

_STRICTER: dict[str, Callable[[Any, Any], bool]] = {
    **dict.fromkeys(_LOWER, lambda old, new: new > old),
    **dict.fromkeys(_UPPER, lambda old, new: new < old),
    "multiple_of": lambda old, new: old == 0 or new % old == 0,
    "pattern": lambda old, new: True,
    "unique_items": lambda old, new: new,
}
"""Whether a limit that was there before is stricter now. A pattern that is another is taken to be."""

_FREE = {"unique_items": False, "min_length": 0, "min_items": 0, "min_properties": 0}
"""Limits that are none."""


def compare_limits(old: ir.Constraints, new: ir.Constraints, at: At, changes: Changes) -> None:
    """Note what became stricter, and what less strict."""
    if old == new:
        return
    for name, before, after in _differing(old, new):
        keyword = name.replace("_", "-")
        if at.direction is Direction.RESPONSE:
            code = f"response-{keyword}-changed"
        else:
            code = f"request-{keyword}-{'tightened' if _stricter(name, before, after) else 'loosened'}"
        text = f"{keyword} was {_shown(before)}, is {_shown(after)}"
        changes.add(code, at.subject, at.tell(text), at.old, at.new)


def _differing(old: ir.Constraints, new: ir.Constraints) -> Iterator[tuple[str, Any, Any]]:
    for name in _STRICTER:
        before, after = (_limit(name, getattr(each, name)) for each in (old, new))
        if before != after:
            yield name, before, after


def _limit(name: str, value: Any) -> Any:
    return None if name in _FREE and value == _FREE[name] else value


def _stricter(name: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return before is None
    return _STRICTER[name](before, after)


def _shown(value: object) -> str:
    return "not set" if value is None else repr(value)
