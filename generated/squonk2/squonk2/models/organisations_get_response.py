"""OrganisationsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organisation_all_detail import OrganisationAllDetail


class OrganisationsGetResponse(Model):
    """Organisations, as asked for."""

    count: int
    """How many there are."""
    organisations: list[OrganisationAllDetail] = field(codec=lambda: array(model(models.OrganisationAllDetail)))
    """Organisations that the caller may see."""
