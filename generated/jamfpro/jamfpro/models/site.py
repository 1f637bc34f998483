"""Site, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class Site(Model):
    """The part of the organisation that a record belongs to."""

    id: int | None = None
    """-1 for none."""
    name: str | None = None
    """Name of the site."""
