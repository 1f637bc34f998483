"""ComputerPushCapabilityChanged, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_event import ComputerEvent
    from .computer_push_capability_changed_webhook import ComputerPushCapabilityChangedWebhook


class ComputerPushCapabilityChanged(Model):
    """A computer can be reached by push, or no longer."""

    webhook: ComputerPushCapabilityChangedWebhook = field(
        codec=lambda: model(models.ComputerPushCapabilityChangedWebhook),
    )
    event: ComputerEvent = field(codec=lambda: model(models.ComputerEvent))
