"""ADSite, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ADSite(Model):
    """Site of Active Directory, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the site of Active Directory, `<collection>/<number>`."""
    name: str | None = None
    """Name of the site."""
