"""ComputerInventoryPage, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_inventory import ComputerInventory


class ComputerInventoryPage(Model):
    """A page of computers."""

    total_count: int = field(name="totalCount")
    """How many there are on all pages."""
    results: list[ComputerInventory] = field(codec=lambda: array(model(models.ComputerInventory)))
    """What is on this page."""
