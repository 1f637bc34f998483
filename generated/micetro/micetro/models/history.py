"""History, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .event import Event


class History(Model):
    """A page of events."""

    events: list[Event] = field(codec=lambda: array(model(models.Event)))
    """The events, the last one first."""
    total_results: int | None = field(name="totalResults", default=None)
    """How many there are in all."""
