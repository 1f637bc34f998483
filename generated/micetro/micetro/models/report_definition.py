"""ReportDefinition, a part of micetro."""

from __future__ import annotations

from .._runtime.model import Model


class ReportDefinition(Model):
    """Definition of a report, with whatever else the server tells of it."""

    ref: str | None = None
    """Reference of the definition of a report, `<collection>/<number>`."""
    name: str | None = None
    """Name of the definition."""
