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
    """Whether it is leased."""
    purchased: bool | None = None
    """Whether it was bought."""
    po_number: str | None = field(name="poNumber", default=None)
    """Number of the order."""
    po_date: date | None = field(name="poDate", codec=lambda: DATE, default=None)
    """Day of the order."""
    vendor: str | None = None
    """Who sold it."""
    warranty_date: date | None = field(name="warrantyDate", codec=lambda: DATE, default=None)
    """Last day of the warranty."""
    apple_care_id: str | None = field(name="appleCareId", default=None)
    """Number of the AppleCare agreement."""
    lease_date: date | None = field(name="leaseDate", codec=lambda: DATE, default=None)
    """Last day of the lease."""
    purchase_price: str | None = field(name="purchasePrice", default=None)
    """Price, as text with its currency."""
    life_expectancy: int | None = field(name="lifeExpectancy", default=None)
    """Years."""
    purchasing_account: str | None = field(name="purchasingAccount", default=None)
    """Account that paid."""
    purchasing_contact: str | None = field(name="purchasingContact", default=None)
    """Who ordered it."""
    extension_attributes: list[ExtensionAttribute] | None = field(
        name="extensionAttributes",
        codec=lambda: array(model(models.ExtensionAttribute)),
        default=None,
    )
    """Attributes of the organisation that are shown in this section."""
