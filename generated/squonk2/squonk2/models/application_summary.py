"""ApplicationSummary, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class ApplicationSummary(Model):
    """Application, in short."""

    kind: str
    """Kind of resource that it is in Kubernetes."""
    group: str | None = None
    """Group that offers it in Kubernetes."""
    application_id: str
    """Id of the application."""
    latest_version: str
    """Newest version that can be run."""
