"""ComputerPrinter, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPrinter(Model):
    """A printer that is set up."""

    name: str | None = None
    """Name of the printer."""
    uri: str | None = None
    """Address of the printer."""
    type: str | None = None
    """Model or driver of the printer."""
    location: str | None = None
    """Where the printer stands."""
