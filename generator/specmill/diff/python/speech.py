"""What a package does otherwise on the wire where nothing of its surface shows it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from specmill.diff.change import Change, Changes, Side
from specmill.surface.surface import Surface


def compare_speech(old: Surface, new: Surface, known: Collection[Change]) -> Changes:
    """Return what is said otherwise, of methods and models of which nothing is said already."""
    changes = Changes(Side.PYTHON)
    told = {each.subject for each in known}
    for symbol in _otherwise(old, new):
        if not symbol:
            changes.add("package-speaks-otherwise", "ApiClient", "servers, or where tokens come from, changed")
        elif symbol not in told:
            kind = "method" if symbol in new.methods else "model"
            text = "works otherwise on the wire; code stays as it is"
            changes.add(f"{kind}-speaks-otherwise", symbol, text, old.place(symbol), new.place(symbol))
    return changes


def _otherwise(old: Surface, new: Surface) -> Iterator[str]:
    """Yield the symbols of both that are spoken otherwise. What a lock does not know has not changed."""
    for symbol, known in old.spoken.items():
        if new.spoken.get(symbol, known) != known and _same_route(symbol, old, new):
            yield symbol


def _same_route(symbol: str, old: Surface, new: Surface) -> bool:
    """Say whether a method is of the same operation: if not, that is told already."""
    before, after = old.methods.get(symbol), new.methods.get(symbol)
    return (before.route if before else "") == (after.route if after else "")
