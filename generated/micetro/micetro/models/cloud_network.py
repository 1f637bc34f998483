"""CloudNetwork, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class CloudNetwork(Model):
    """Network of a cloud, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the network of a cloud, `<collection>/<number>`."""
    name: str | None = None
    """Name of the network."""
