"""InventoryUserGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .inventory_user_detail import InventoryUserDetail


class InventoryUserGetResponse(Model):
    """Inventory user, as asked for."""

    today: str
    """Day that the inventory is of."""
    users: list[InventoryUserDetail] = field(codec=lambda: array(model(models.InventoryUserDetail)))
    """Users that belong to it."""
