"""ComputerPrinter, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerPrinter(Model):
    """A printer that is set up."""

    name: str | None = None
    uri: str | None = None
    type: str | None = None
    location: str | None = None
