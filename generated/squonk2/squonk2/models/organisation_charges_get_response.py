"""OrganisationChargesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .charge_summary import ChargeSummary
    from .organisation_unit_charge_summary import OrganisationUnitChargeSummary


class OrganisationChargesGetResponse(Model):
    """Organisation charges, as asked for."""

    organisation_id: str
    """Id of the organisation."""
    name: str
    """Name of the organisation."""
    coins: str
    """Coins that were charged."""
    summary: list[ChargeSummary] = field(codec=lambda: array(model(models.ChargeSummary)))
    """Coins by kind of charge."""
    unit_charges: list[OrganisationUnitChargeSummary] = field(
        codec=lambda: array(model(models.OrganisationUnitChargeSummary)),
    )
    """The same, by unit."""
