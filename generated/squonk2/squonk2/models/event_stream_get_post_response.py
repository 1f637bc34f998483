"""EventStreamGetPostResponse, a part of squonk2."""

from __future__ import annotations

from .._runtime.model import Model


class EventStreamGetPostResponse(Model):
    """Event stream get, as created."""

    id: int
    """Id of the stream."""
    name: str
    """Name of the stream."""
    location: str
    """URL of the stream, for a web socket."""
    format: str
    """How events are written: as JSON (`JSON_STRING`) or as protocol buffers (`PROTOCOL_STRING`)."""
