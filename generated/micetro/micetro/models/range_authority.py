"""RangeAuthority, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class RangeAuthority(Model):
    """Where a range is known from."""

    name: str | None = None
    """Name of the source."""
    type: str | None = None
    """Kind of source."""
    subtype: str | None = None
    """Variant of that kind."""
    sources: list[str] | None = None
    """References of the sources."""
