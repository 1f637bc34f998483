"""MobileDeviceApplication, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class MobileDeviceApplication(Model):
    """An application."""

    identifier: str | None = None
    name: str | None = None
    version: str | None = None
    short_version: str | None = field(name="shortVersion", default=None)
    management_status: str | None = field(name="managementStatus", default=None)
    bundle_size: str | None = field(name="bundleSize", default=None)
    dynamic_size: str | None = field(name="dynamicSize", default=None)
