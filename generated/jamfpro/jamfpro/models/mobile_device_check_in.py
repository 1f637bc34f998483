"""MobileDeviceCheckIn, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mobile_device_check_in_webhook import MobileDeviceCheckInWebhook
    from .mobile_device_event import MobileDeviceEvent


class MobileDeviceCheckIn(Model):
    """A mobile device asked for work."""

    webhook: MobileDeviceCheckInWebhook = field(codec=lambda: model(models.MobileDeviceCheckInWebhook))
    event: MobileDeviceEvent = field(codec=lambda: model(models.MobileDeviceEvent))
