"""ReportSource, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ReportSource(Model):
    """Source of reports, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the source of reports, `<collection>/<number>`."""
    name: str | None = None
    """Name of the source of reports."""
