"""What the lock remembers of the versions of a package."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field

from specmill.surface.surface import Surface
from specmill.values import frozen


@frozen
class Kept:
    """A deprecated name that goes on working."""

    target: str
    """What it is called now."""
    since: str
    """The version that it was deprecated in."""


@frozen
class Note:
    """One version in the changelog of a package. Lines are Markdown."""

    version: str
    breaking: tuple[str, ...] = ()
    compatible: tuple[str, ...] = ()
    other: bool = False
    """Something changed that callers do not see."""


@frozen
class Past:
    """The last generation, as far as versions are concerned."""

    version: str = ""
    """Empty if there was none."""
    surface: Surface | None = None
    content: str = ""
    """Hash of what was made, the changelog left out."""
    notes: tuple[Note, ...] = ()
    """Newest first."""
    kept: Mapping[str, Kept] = field(factory=dict)
    same_rules: bool = True
    """Names are made by the same rules as then, but for the edition. If not, all may be called otherwise, and none is
    kept."""
    same_inputs: bool = False
    """Document and settings are the same as then: what changed all the same was changed by the tool."""

    @property
    def renamed(self) -> dict[str, str]:
        """Deprecated names to what they are called now."""
        return {name: each.target for name, each in self.kept.items()}
