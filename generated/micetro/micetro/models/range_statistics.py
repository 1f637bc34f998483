"""RangeStatistics, a part of micetro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class RangeStatistics(Model):
    """How full a range is."""

    used: str | None = None
    """Addresses in use, as text."""
    free: str | None = None
    """Addresses that are free, as text."""
    num_in_subranges: str | None = field(name="numInSubranges", default=None)
    """Addresses in ranges inside, as text."""
    percent_in_subranges: str | None = field(name="percentInSubranges", default=None)
    """The same in percent, as text."""
