"""MobileDeviceEnrolled, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .mobile_device_enrolled_webhook import MobileDeviceEnrolledWebhook
    from .mobile_device_event import MobileDeviceEvent


class MobileDeviceEnrolled(Model):
    """A mobile device was enrolled."""

    webhook: MobileDeviceEnrolledWebhook = field(codec=lambda: model(models.MobileDeviceEnrolledWebhook))
    event: MobileDeviceEvent = field(codec=lambda: model(models.MobileDeviceEvent))
