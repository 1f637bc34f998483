"""ComputerCheckInEvent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_event import ComputerEvent


class ComputerCheckInEvent(Model):
    """The computer, and what made it ask."""

    computer: ComputerEvent = field(codec=lambda: model(models.ComputerEvent))
    trigger: str
    """What made the computer ask, such as `CLIENT_CHECKIN` or `LOGIN`."""
    username: str | None = None
    """Who is logged in on it."""
