"""Folder, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class Folder(Model):
    """Folder, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the folder, `<collection>/<number>`."""
    name: str | None = None
    """Name of the folder."""
