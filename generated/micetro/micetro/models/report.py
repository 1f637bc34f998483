"""Report, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class Report(Model):
    """Report, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the report, `<collection>/<number>`."""
    name: str | None = None
    """Name of the report."""
