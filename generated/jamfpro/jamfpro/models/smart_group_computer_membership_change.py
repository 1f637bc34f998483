"""SmartGroupComputerMembershipChange, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .smart_group_computer_membership_change_event import SmartGroupComputerMembershipChangeEvent
    from .smart_group_computer_membership_change_webhook import SmartGroupComputerMembershipChangeWebhook


class SmartGroupComputerMembershipChange(Model):
    """Computers joined or left a smart group."""

    webhook: SmartGroupComputerMembershipChangeWebhook = field(
        codec=lambda: model(models.SmartGroupComputerMembershipChangeWebhook),
    )
    event: SmartGroupComputerMembershipChangeEvent = field(
        codec=lambda: model(models.SmartGroupComputerMembershipChangeEvent),
    )
