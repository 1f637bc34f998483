"""ComputerInventoryPrinter, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerInventoryPrinter(Model):
    """A printer."""

    name: str | None = None
    type: str | None = None
    uri: str | None = None
    location: str | None = None
