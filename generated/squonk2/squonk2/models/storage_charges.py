"""StorageCharges, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .storage_charge_item import StorageChargeItem


class StorageCharges(Model):
    """What storage costs."""

    num_items: int
    """How many charges there are."""
    items: list[StorageChargeItem] = field(codec=lambda: array(model(models.StorageChargeItem)))
    """The charges one by one."""
