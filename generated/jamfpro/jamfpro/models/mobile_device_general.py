"""MobileDeviceGeneral, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class MobileDeviceGeneral(Model):
    """Name, addresses, and when the device was last heard of."""

    udid: str | None = None
    """Hardware id of the device; no two devices have the same."""
    display_name: str | None = field(name="displayName", default=None)
    """Name as users see it."""
    asset_tag: str | None = field(name="assetTag", default=None)
    """Tag of the organisation."""
    site_id: str | None = field(name="siteId", default=None)
    """Number of the site."""
    last_inventory_update_date: datetime | None = field(
        name="lastInventoryUpdateDate",
        codec=lambda: DATE_TIME,
        default=None,
    )
    """When it last reported its inventory."""
    os_version: str | None = field(name="osVersion", default=None)
    """Version of the system."""
    os_build: str | None = field(name="osBuild", default=None)
    """Build of that version."""
    ip_address: str | None = field(name="ipAddress", default=None)
    """Address that the server was reached from."""
    managed: bool | None = None
    """Whether Jamf Pro manages it."""
    supervised: bool | None = None
    """Whether it is supervised, which more settings need."""
    mdm_profile_expiration: datetime | None = field(name="mdmProfileExpiration", codec=lambda: DATE_TIME, default=None)
    """When the profile that lets it be managed ends."""
    last_enrolled_date: datetime | None = field(name="lastEnrolledDate", codec=lambda: DATE_TIME, default=None)
    """When it last came under management."""
    management_id: str | None = field(name="managementId", default=None)
    """What commands name the device by."""
    time_zone: str | None = field(name="timeZone", default=None)
    """Time zone that it is set to."""
