"""ComputerAdded, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_added_webhook import ComputerAddedWebhook
    from .computer_event import ComputerEvent


class ComputerAdded(Model):
    """A computer was enrolled for the first time."""

    webhook: ComputerAddedWebhook = field(codec=lambda: model(models.ComputerAddedWebhook))
    event: ComputerEvent = field(codec=lambda: model(models.ComputerEvent))
