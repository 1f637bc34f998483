"""InventorySite, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class InventorySite(Model):
    """The part of the organisation that a record belongs to."""

    id: str | None = None
    """Number of the site."""
    name: str | None = None
    """Name of the site."""
