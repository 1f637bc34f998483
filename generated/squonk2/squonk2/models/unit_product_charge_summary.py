"""UnitProductChargeSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .charge_summary import ChargeSummary


class UnitProductChargeSummary(Model):
    """Unit product charge, in short."""

    product_id: str
    """Id of the product."""
    product_type: str
    """What kind of product it is: a project at a tier, or storage."""
    charges: list[ChargeSummary] = field(codec=lambda: array(model(models.ChargeSummary)))
    """Coins by kind of charge."""
