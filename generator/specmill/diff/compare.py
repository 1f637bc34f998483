"""Two packages in the making held against each other: on the wire, and by their Python surfaces."""

from __future__ import annotations

from collections.abc import Callable

from specmill.diff.change import Change, Verdict, verdict
from specmill.diff.python.surface import compare_surfaces
from specmill.diff.wire.api import compare_apis
from specmill.pipeline import Planned
from specmill.surface.extract import surface
from specmill.values import frozen


@frozen
class Comparison:
    """Everything that changed from one document to the other."""

    old: Planned
    new: Planned
    changes: tuple[Change, ...]
    shown: tuple[Callable[[str], str], Callable[[str], str]] = (str, str)
    """How files of the older and of the newer document are called in output."""

    @property
    def verdict(self) -> Verdict:
        """The version that the changes call for."""
        return verdict(self.changes)


def compare(old: Planned, new: Planned) -> Comparison:
    """Return what changed."""
    wire = compare_apis(old.api, new.api)
    python = compare_surfaces(surface(old.plan, old.api), surface(new.plan, new.api))
    return Comparison(old, new, (*wire, *python))
