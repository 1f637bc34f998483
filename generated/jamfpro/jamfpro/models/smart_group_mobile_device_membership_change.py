"""SmartGroupMobileDeviceMembershipChange, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .smart_group_mobile_device_membership_change_event import SmartGroupMobileDeviceMembershipChangeEvent
    from .smart_group_mobile_device_membership_change_webhook import SmartGroupMobileDeviceMembershipChangeWebhook


class SmartGroupMobileDeviceMembershipChange(Model):
    """Mobile devices joined or left a smart group."""

    webhook: SmartGroupMobileDeviceMembershipChangeWebhook = field(
        codec=lambda: model(models.SmartGroupMobileDeviceMembershipChangeWebhook),
    )
    event: SmartGroupMobileDeviceMembershipChangeEvent = field(
        codec=lambda: model(models.SmartGroupMobileDeviceMembershipChangeEvent),
    )
