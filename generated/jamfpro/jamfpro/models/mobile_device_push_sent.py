"""MobileDevicePushSent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mobile_device_event import MobileDeviceEvent
    from .mobile_device_push_sent_webhook import MobileDevicePushSentWebhook


class MobileDevicePushSent(Model):
    """A mobile device is about to be woken."""

    webhook: MobileDevicePushSentWebhook = field(codec=lambda: model(models.MobileDevicePushSentWebhook))
    event: MobileDeviceEvent = field(codec=lambda: model(models.MobileDeviceEvent))
