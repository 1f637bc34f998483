"""MobileDeviceCheckInWebhook, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MobileDeviceCheckInWebhook(Model):
    """The webhook that such a message comes from."""

    id: int
    """Number of the webhook in the settings of the server."""
    name: str
    """Name that an administrator gave the webhook."""
    webhook_event: Literal["MobileDeviceCheckIn"] | str = field(
        name="webhookEvent",
        default="MobileDeviceCheckIn",
        const=True,
        required=True,
    )
    """The name of the event."""
    event_timestamp: int | None = field(name="eventTimestamp", default=None)
    """When it happened, in milliseconds since 1970. Servers before 10.12 do not say."""
