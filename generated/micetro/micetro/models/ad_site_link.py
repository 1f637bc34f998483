"""ADSiteLink, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ADSiteLink(Model):
    """Link between sites, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the link between sites, `<collection>/<number>`."""
    name: str | None = None
    """Name of the link."""
