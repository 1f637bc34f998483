"""SmartGroupUserMembershipChange, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .smart_group_user_membership_change_event import SmartGroupUserMembershipChangeEvent
    from .smart_group_user_membership_change_webhook import SmartGroupUserMembershipChangeWebhook


class SmartGroupUserMembershipChange(Model):
    """Users joined or left a smart group."""

    webhook: SmartGroupUserMembershipChangeWebhook = field(
        codec=lambda: model(models.SmartGroupUserMembershipChangeWebhook),
    )
    event: SmartGroupUserMembershipChangeEvent = field(codec=lambda: model(models.SmartGroupUserMembershipChangeEvent))
