"""MenuEntry, a part of astakos."""

from __future__ import annotations

from .._runtime.model import Model


class MenuEntry(Model):
    """A line of the menu."""

    name: str | None = None
    """What it says."""
    url: str | None = None
    """Where it leads."""
