"""ComputerPurchasing, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerPurchasing(Model):
    """Purchase, lease and warranty."""

    is_purchased: bool | None = None
    is_leased: bool | None = None
    po_number: str | None = None
    vendor: str | None = None
    applecare_id: str | None = None
    purchase_price: str | None = None
    purchasing_account: str | None = None
    purchasing_contact: str | None = None
    po_date: str | None = None
    po_date_epoch: int | None = field(default=None, read_only=True)
    po_date_utc: str | None = field(default=None, read_only=True)
    warranty_expires: str | None = None
    warranty_expires_epoch: int | None = field(default=None, read_only=True)
    warranty_expires_utc: str | None = field(default=None, read_only=True)
    lease_expires: str | None = None
    lease_expires_epoch: int | None = field(default=None, read_only=True)
    lease_expires_utc: str | None = field(default=None, read_only=True)
    life_expectancy: int | None = None
    """Years."""
