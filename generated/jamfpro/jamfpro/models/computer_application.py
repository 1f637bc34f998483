"""ComputerApplication, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerApplication(Model):
    """An application."""

    name: str | None = None
    path: str | None = None
    version: str | None = None
    mac_app_store: bool | None = field(name="macAppStore", default=None)
    size_megabytes: int | None = field(name="sizeMegabytes", default=None)
    bundle_id: str | None = field(name="bundleId", default=None)
    update_available: bool | None = field(name="updateAvailable", default=None)
    external_version_id: str | None = field(name="externalVersionId", default=None)
