"""MobileDeviceApplication, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceApplication(Model):
    """An application."""

    identifier: str | None = None
    """Id of the bundle, such as `com.apple.Pages`."""
    name: str | None = None
    """Name of the application."""
    version: str | None = None
    """Version of the application."""
    short_version: str | None = field(name="shortVersion", default=None)
    """Version as users see it."""
    management_status: str | None = field(name="managementStatus", default=None)
    """How far Jamf Pro manages it."""
    bundle_size: str | None = field(name="bundleSize", default=None)
    """Size of the application, as text."""
    dynamic_size: str | None = field(name="dynamicSize", default=None)
    """Size of its data, as text."""
