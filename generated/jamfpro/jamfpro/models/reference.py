"""Reference, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class Reference(Model):
    """Number and name of a record."""

    id: int
    """Number of the record."""
    name: str
    """Name of the record."""
