"""ComputerPolicyFinished, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_policy_finished_event import ComputerPolicyFinishedEvent
    from .computer_policy_finished_webhook import ComputerPolicyFinishedWebhook


class ComputerPolicyFinished(Model):
    """A policy has run on a computer."""

    webhook: ComputerPolicyFinishedWebhook = field(codec=lambda: model(models.ComputerPolicyFinishedWebhook))
    event: ComputerPolicyFinishedEvent = field(codec=lambda: model(models.ComputerPolicyFinishedEvent))
