"""ComputerService, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerService(Model):
    """A service that runs."""

    name: str | None = None
    """Name of the service."""
