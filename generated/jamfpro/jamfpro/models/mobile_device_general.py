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
    display_name: str | None = field(name="displayName", default=None)
    asset_tag: str | None = field(name="assetTag", default=None)
    site_id: str | None = field(name="siteId", default=None)
    last_inventory_update_date: datetime | None = field(
        name="lastInventoryUpdateDate",
        codec=lambda: DATE_TIME,
        default=None,
    )
    os_version: str | None = field(name="osVersion", default=None)
    os_build: str | None = field(name="osBuild", default=None)
    ip_address: str | None = field(name="ipAddress", default=None)
    managed: bool | None = None
    supervised: bool | None = None
    mdm_profile_expiration: datetime | None = field(name="mdmProfileExpiration", codec=lambda: DATE_TIME, default=None)
    last_enrolled_date: datetime | None = field(name="lastEnrolledDate", codec=lambda: DATE_TIME, default=None)
    management_id: str | None = field(name="managementId", default=None)
    """What commands name the device by."""
    time_zone: str | None = field(name="timeZone", default=None)
