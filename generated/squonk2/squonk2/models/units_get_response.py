"""UnitsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organisation_units_get_response import OrganisationUnitsGetResponse


class UnitsGetResponse(Model):
    """Units, as asked for."""

    units: list[OrganisationUnitsGetResponse] = field(codec=lambda: array(model(models.OrganisationUnitsGetResponse)))
    """Units that the caller may see."""
