"""ComputerGeneralUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerGeneralUpdate(Model):
    """A change of the general section."""

    name: str | None = None
    last_ip_address: str | None = field(name="lastIpAddress", default=None)
    barcode1: str | None = None
    barcode2: str | None = None
    asset_tag: str | None = field(name="assetTag", default=None)
    managed: bool | None = None
    site_id: str | None = field(name="siteId", default=None)
