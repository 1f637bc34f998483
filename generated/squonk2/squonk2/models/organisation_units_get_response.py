"""OrganisationUnitsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organisation_all_detail import OrganisationAllDetail
    from .unit_all_detail import UnitAllDetail


class OrganisationUnitsGetResponse(Model):
    """Organisation units, as asked for."""

    count: int | None = None
    """How many there are."""
    organisation: OrganisationAllDetail = field(codec=lambda: model(models.OrganisationAllDetail))
    units: list[UnitAllDetail] = field(codec=lambda: array(model(models.UnitAllDetail)))
    """Units that the caller may see."""
