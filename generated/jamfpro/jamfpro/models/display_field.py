"""DisplayField, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class DisplayField(Model):
    """A column of a search."""

    name: str | None = None
    """Name of the column."""
