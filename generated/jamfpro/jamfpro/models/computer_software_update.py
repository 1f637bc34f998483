"""ComputerSoftwareUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerSoftwareUpdate(Model):
    """An update that is offered."""

    name: str | None = None
    """Name of the update."""
    version: str | None = None
    """Version of the update."""
    package_name: str | None = field(name="packageName", default=None)
    """Name of the package."""
