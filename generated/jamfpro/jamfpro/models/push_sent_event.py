"""PushSentEvent, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class PushSentEvent(Model):
    """The device, and what it is woken for."""

    management_id: int | str = field(name="managementId")
    """Id of the device: its number, or the id that commands are sent to."""
    type: str
    """What kind of device it is, or of push."""
