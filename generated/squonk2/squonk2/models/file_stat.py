"""FileStat, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class FileStat(Model):
    """File stat."""

    size: int
    """Size."""
    modified: str
    """Modified."""
