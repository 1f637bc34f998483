"""ADForest, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ADForest(Model):
    """Forest of Active Directory, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the forest of Active Directory, `<collection>/<number>`."""
    name: str | None = None
    """Name of the forest."""
