"""ComputerPurchasing, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerPurchasing(Model):
    """Purchase, lease and warranty."""

    is_purchased: bool | None = None
    """Whether it was bought."""
    is_leased: bool | None = None
    """Whether it is leased."""
    po_number: str | None = None
    """Number of the order."""
    vendor: str | None = None
    """Who sold it."""
    applecare_id: str | None = None
    """Number of the AppleCare agreement."""
    purchase_price: str | None = None
    """Price, as text with its currency."""
    purchasing_account: str | None = None
    """Account that paid."""
    purchasing_contact: str | None = None
    """Who ordered it."""
    po_date: str | None = None
    """Day of the order."""
    po_date_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    po_date_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    warranty_expires: str | None = None
    """Last day of the warranty."""
    warranty_expires_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    warranty_expires_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    lease_expires: str | None = None
    """Last day of the lease."""
    lease_expires_epoch: int | None = field(default=None, read_only=True)
    """The same, in milliseconds since 1970."""
    lease_expires_utc: str | None = field(default=None, read_only=True)
    """The same, as text with a time zone."""
    life_expectancy: int | None = None
    """Years."""
