"""ComputerGeneralUpdate, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerGeneralUpdate(Model):
    """A change of the general section."""

    name: str | None = None
    """Name of the computer."""
    last_ip_address: str | None = field(name="lastIpAddress", default=None)
    """Address that the server was reached from."""
    barcode1: str | None = None
    """First barcode on it."""
    barcode2: str | None = None
    """Second barcode on it."""
    asset_tag: str | None = field(name="assetTag", default=None)
    """Tag of the organisation."""
    managed: bool | None = None
    """Whether Jamf Pro manages it."""
    site_id: str | None = field(name="siteId", default=None)
    """Number of the site."""
