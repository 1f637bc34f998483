"""ComputerIbeacon, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerIbeacon(Model):
    """A beacon that the computer is near to."""

    name: str | None = None
    """Name of the beacon."""
