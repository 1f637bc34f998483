"""CreatedObject, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class CreatedObject(Model):
    """An object that was created."""

    ref: str
    """Reference of the new object, `<collection>/<number>`."""
