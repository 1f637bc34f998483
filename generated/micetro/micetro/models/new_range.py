"""NewRange, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .discovery import Discovery
    from .range import Range


class NewRange(Model):
    """The range to create, and what to note about it."""

    range: Range = field(codec=lambda: model(models.Range))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
    discovery: Discovery | None = field(codec=lambda: model(models.Discovery), default=None)
