"""ComputerPurchase, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.formats import DATE
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import date

    from .extension_attribute import ExtensionAttribute


class ComputerPurchase(Model):
    """Purchase, lease and warranty."""

    leased: bool | None = None
    purchased: bool | None = None
    po_number: str | None = field(name="poNumber", default=None)
    po_date: date | None = field(name="poDate", codec=lambda: DATE, default=None)
    vendor: str | None = None
    warranty_date: date | None = field(name="warrantyDate", codec=lambda: DATE, default=None)
    apple_care_id: str | None = field(name="appleCareId", default=None)
    lease_date: date | None = field(name="leaseDate", codec=lambda: DATE, default=None)
    purchase_price: str | None = field(name="purchasePrice", default=None)
    life_expectancy: int | None = field(name="lifeExpectancy", default=None)
    """Years."""
    purchasing_account: str | None = field(name="purchasingAccount", default=None)
    purchasing_contact: str | None = field(name="purchasingContact", default=None)
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
