"""ChargesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .charge_summary import ChargeSummary
    from .organisation_charge_summary import OrganisationChargeSummary


class ChargesGetResponse(Model):
    """Charges, as asked for."""

    coins: str
    """Coins that were charged."""
    count: int
    """How many there are."""
    summary: list[ChargeSummary] = field(codec=lambda: array(model(models.ChargeSummary)))
    """Coins by kind of charge."""
    organisation_charges: list[OrganisationChargeSummary] = field(
        codec=lambda: array(model(models.OrganisationChargeSummary)),
    )
    """The same, by organisation."""
