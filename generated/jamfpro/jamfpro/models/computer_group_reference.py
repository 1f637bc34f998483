"""ComputerGroupReference, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerGroupReference(Model):
    """A group in the list of groups."""

    id: int
    """Number of the group."""
    name: str | None = None
    """Name of the group."""
    is_smart: bool | None = None
    """Whether criteria decide who belongs to it."""
