"""ComputerInventoryCompleted, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_event import ComputerEvent
    from .computer_inventory_completed_webhook import ComputerInventoryCompletedWebhook


class ComputerInventoryCompleted(Model):
    """The inventory of a computer is up to date."""

    webhook: ComputerInventoryCompletedWebhook = field(codec=lambda: model(models.ComputerInventoryCompletedWebhook))
    event: ComputerEvent = field(codec=lambda: model(models.ComputerEvent))
