"""InventorySite, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class InventorySite(Model):
    """The part of the organisation that a record belongs to."""

    id: str | None = None
    name: str | None = None
