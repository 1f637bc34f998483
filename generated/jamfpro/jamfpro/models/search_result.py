"""SearchResult, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class SearchResult(Model):
    """A computer that a search found. Columns are further properties."""

    id: int | None = None
    name: str | None = None
    udid: str | None = None
