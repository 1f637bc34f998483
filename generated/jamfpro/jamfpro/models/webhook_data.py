"""WebhookData, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class WebhookData(Model):
    """What every message says of the webhook that it comes from."""

    id: int
    """Number of the webhook in the settings of the server."""
    name: str
    """Name that an administrator gave the webhook."""
    webhook_event: str = field(name="webhookEvent")
    """Which event this is; each has a webhook of its own."""
    event_timestamp: int | None = field(name="eventTimestamp", default=None)
    """When it happened, in milliseconds since 1970. Servers before 10.12 do not say."""
