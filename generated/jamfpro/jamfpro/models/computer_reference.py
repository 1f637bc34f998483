"""ComputerReference, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerReference(Model):
    """Number and name of a computer."""

    id: int
    """Number of the computer."""
    name: str | None = None
    """Name of the computer."""
