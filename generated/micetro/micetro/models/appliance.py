"""Appliance, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class Appliance(Model):
    """Appliance, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the appliance, `<collection>/<number>`."""
    name: str | None = None
    """Name of the appliance."""
