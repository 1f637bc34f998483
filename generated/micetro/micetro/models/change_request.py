"""ChangeRequest, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ChangeRequest(Model):
    """Change request, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the change request, `<collection>/<number>`."""
    name: str | None = None
    """Name of the request."""
