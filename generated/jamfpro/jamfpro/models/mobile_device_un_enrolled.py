"""MobileDeviceUnEnrolled, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mobile_device_event import MobileDeviceEvent
    from .mobile_device_un_enrolled_webhook import MobileDeviceUnEnrolledWebhook


class MobileDeviceUnEnrolled(Model):
    """A mobile device is no longer managed."""

    webhook: MobileDeviceUnEnrolledWebhook = field(codec=lambda: model(models.MobileDeviceUnEnrolledWebhook))
    event: MobileDeviceEvent = field(codec=lambda: model(models.MobileDeviceEvent))
