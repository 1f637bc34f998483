"""ActionGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .action_detail import ActionDetail


class ActionGetResponse(Model):
    """Action, as asked for."""

    actions: list[ActionDetail] = field(codec=lambda: array(model(models.ActionDetail)))
    """What happened, the latest first."""
    count: int
    """How many there are."""
