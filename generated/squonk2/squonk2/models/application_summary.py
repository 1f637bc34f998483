"""ApplicationSummary, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationSummary(Model):
    """Application, in short."""

    kind: str
    """Kind."""
    group: str | None = None
    """Group."""
    application_id: str
    """Id of the application."""
    latest_version: str
    """Latest version."""
