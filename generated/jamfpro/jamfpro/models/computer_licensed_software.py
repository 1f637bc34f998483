"""ComputerLicensedSoftware, a part of jamfpro."""

from __future__ import annotations

from .._runtime.model import Model


class ComputerLicensedSoftware(Model):
    """Software that is counted against licences."""

    id: str | None = None
    """Number of the software."""
    name: str | None = None
    """Name of the software."""
