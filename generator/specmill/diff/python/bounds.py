"""Bounds that both versions of a package check."""

from __future__ import annotations

from specmill.diff.change import Changes
from specmill.ir import Json
from specmill.surface.surface import Surface

_FLOORS = ("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties")
_CEILINGS = ("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties")


def compare_bounds(old: Surface, new: Surface, changes: Changes) -> None:
    """Note what the methods and models of both check otherwise."""
    if old.bounds is None or new.bounds is None:
        return
    for symbol in sorted({*old.bounds, *new.bounds} & _known(old) & _known(new)):
        before, after = old.bounds.get(symbol, {}), new.bounds.get(symbol, {})
        places = old.place(symbol), new.place(symbol)
        for bound in sorted({*before, *after}):
            was, now = before.get(bound), after.get(bound)
            if was != now:
                code = f"checked-bound-{'tightened' if _stricter(bound, was, now) else 'relaxed'}"
                text = f"{bound.replace(' ', ': ').replace('_', ' ')} was {_shown(was)}, is {_shown(now)}"
                changes.add(code, symbol, text, *places)


def _known(surface: Surface) -> set[str]:
    return {*surface.methods, *surface.models}


def _shown(value: Json) -> str:
    return "not set" if value is None else repr(value)


def _stricter(bound: str, was: Json, now: Json) -> bool:
    """Say whether values that passed may fail. Of two patterns nobody knows."""
    if was is None or now is None:
        return was is None
    kind = bound.rpartition(" ")[2]
    if isinstance(was, int | float) and isinstance(now, int | float):
        if kind in _FLOORS:
            return now > was
        if kind in _CEILINGS:
            return now < was
    return True
