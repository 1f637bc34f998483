"""SearchResult, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class SearchResult(Model):
    """A computer that a search found. Columns are further properties."""

    id: int | None = None
    """Number of the computer."""
    name: str | None = None
    """Name of the computer."""
    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
