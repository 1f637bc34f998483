"""ComputerCheckIn, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_check_in_event import ComputerCheckInEvent
    from .computer_check_in_webhook import ComputerCheckInWebhook


class ComputerCheckIn(Model):
    """A computer asked for work."""

    webhook: ComputerCheckInWebhook = field(codec=lambda: model(models.ComputerCheckInWebhook))
    event: ComputerCheckInEvent = field(codec=lambda: model(models.ComputerCheckInEvent))
