"""ComputerApplication, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerApplication(Model):
    """An application."""

    name: str | None = None
    """Name of the application."""
    path: str | None = None
    """Where it is on the disk."""
    version: str | None = None
    """Version of the application."""
    mac_app_store: bool | None = field(name="macAppStore", default=None)
    """Whether it came from the Mac App Store."""
    size_megabytes: int | None = field(name="sizeMegabytes", default=None)
    """Size, in MB."""
    bundle_id: str | None = field(name="bundleId", default=None)
    """Id of the bundle, such as `com.apple.Safari`."""
    update_available: bool | None = field(name="updateAvailable", default=None)
    """Whether there is a newer version."""
    external_version_id: str | None = field(name="externalVersionId", default=None)
    """Id of the version in the Mac App Store."""
