"""EventStreamGetPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class EventStreamGetPostResponse(Model):
    """Event stream get, as created."""

    id: int
    """Id."""
    name: str
    """Its name."""
    location: str
    """Location."""
    format: str
    """Format."""
