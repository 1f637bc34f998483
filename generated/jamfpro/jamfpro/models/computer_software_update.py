"""ComputerSoftwareUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerSoftwareUpdate(Model):
    """An update that is offered."""

    name: str | None = None
    version: str | None = None
    package_name: str | None = field(name="packageName", default=None)
