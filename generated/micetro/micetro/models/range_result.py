"""RangeResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .range import Range


class RangeResult(Model):
    """The range that was asked for."""

    range: Range = field(codec=lambda: model(models.Range))
