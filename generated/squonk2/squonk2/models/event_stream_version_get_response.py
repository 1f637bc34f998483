"""EventStreamVersionGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class EventStreamVersionGetResponse(Model):
    """Event stream version, as asked for."""

    version: str
    """Version of it."""
    protocol: Literal["ERROR_INTERNAL", "SERVICE_NOT_PRESENT", "WEBSOCKET"] | str
    """Protocol of the stream, with its version."""
    name: str
    """Name of the program behind it."""
