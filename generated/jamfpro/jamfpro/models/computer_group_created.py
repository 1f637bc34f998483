"""ComputerGroupCreated, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerGroupCreated(Model):
    """Which record was stored, changed or deleted."""

    id: int
    """Number of the group."""
