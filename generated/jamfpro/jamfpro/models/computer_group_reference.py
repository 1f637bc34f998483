"""ComputerGroupReference, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerGroupReference(Model):
    """A group in the list of groups."""

    id: int
    name: str | None = None
    is_smart: bool | None = None
    """Whether criteria decide who belongs to it."""
