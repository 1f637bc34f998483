"""ErrorResponse, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .error import Error


class ErrorResponse(Model):
    """Envelope of every answer to a call that failed."""

    error: Error = field(codec=lambda: model(models.Error))
