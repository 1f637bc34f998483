"""ApplianceResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .appliance import Appliance


class ApplianceResult(Model):
    """The appliance that was asked for."""

    appliance: Appliance = field(codec=lambda: model(models.Appliance))
