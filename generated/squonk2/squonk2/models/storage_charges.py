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
    """Storage charges."""

    num_items: int
    """Num items."""
    items: list[StorageChargeItem] = field(codec=lambda: array(model(models.StorageChargeItem)))
    """Items."""
