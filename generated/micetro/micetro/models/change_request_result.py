"""ChangeRequestResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .change_request import ChangeRequest


class ChangeRequestResult(Model):
    """The change request that was asked for."""

    change_request: ChangeRequest = field(name="changeRequest", codec=lambda: model(models.ChangeRequest))
