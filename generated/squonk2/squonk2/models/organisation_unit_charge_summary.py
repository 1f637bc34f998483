"""OrganisationUnitChargeSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .charge_summary import ChargeSummary


class OrganisationUnitChargeSummary(Model):
    """Organisation unit charge, in short."""

    unit_id: str
    """Id of the unit."""
    name: str
    """Name of the unit."""
    billing_day: int
    """Day of the month on which charges are billed."""
    from_: str = field(name="from")
    """Beginning of the span of time, a date or moment of ISO 8601."""
    until: str
    """End of the span of time, a date or moment of ISO 8601."""
    summary: list[ChargeSummary] = field(codec=lambda: array(model(models.ChargeSummary)))
    """Coins by kind of charge."""
