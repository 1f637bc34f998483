"""Device, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class Device(Model):
    """Device, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the device, `<collection>/<number>`."""
    name: str | None = None
    """Name of the device."""
