"""CreateEventStreamBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class CreateEventStreamBody(Model):
    """An object of the document: createEventStream body."""

    format: Literal["PROTOCOL_STRING", "JSON_STRING"] | str | None = None
    """How events are written: as JSON (`JSON_STRING`) or as protocol buffers (`PROTOCOL_STRING`)."""
