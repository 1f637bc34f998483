"""DeviceAddedToDep, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .device_added_to_dep_event import DeviceAddedToDepEvent
    from .device_added_to_dep_webhook import DeviceAddedToDepWebhook


class DeviceAddedToDep(Model):
    """A device was assigned to the server by Apple."""

    webhook: DeviceAddedToDepWebhook = field(codec=lambda: model(models.DeviceAddedToDepWebhook))
    event: DeviceAddedToDepEvent = field(codec=lambda: model(models.DeviceAddedToDepEvent))
