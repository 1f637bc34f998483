"""MobileDeviceCertificate, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class MobileDeviceCertificate(Model):
    """A certificate."""

    common_name: str | None = field(name="commonName", default=None)
    """Whom it names."""
    identity: bool | None = None
    """Whether the private key is there too."""
    expiration_date: datetime | None = field(name="expirationDate", codec=lambda: DATE_TIME, default=None)
    """When it ends."""
