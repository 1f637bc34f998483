"""UnitChargesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .unit_charge_summary import UnitChargeSummary
    from .unit_product_charge_summary import UnitProductChargeSummary


class UnitChargesGetResponse(Model):
    """Unit charges, as asked for."""

    caller_is_member: bool
    """Whether the caller belongs to it."""
    unit_id: str
    """Id of the unit."""
    name: str | None = None
    """Name of the unit."""
    owner_id: str
    """Id of the owner."""
    private: bool
    """Whether only members see it."""
    created: str
    """When it was made, as RFC 3339."""
    coins: str
    """Coins that were charged."""
    count: int
    """How many there are."""
    billing_day: int
    """Day of the month on which charges are billed."""
    from_: str = field(name="from")
    """Beginning of the span of time, a date or moment of ISO 8601."""
    until: str
    """End of the span of time, a date or moment of ISO 8601."""
    summary: UnitChargeSummary = field(codec=lambda: model(models.UnitChargeSummary))
    products: list[UnitProductChargeSummary] = field(codec=lambda: array(model(models.UnitProductChargeSummary)))
    """Products of it that the caller may see."""
