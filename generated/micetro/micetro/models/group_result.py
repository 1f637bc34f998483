"""GroupResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .group import Group


class GroupResult(Model):
    """The group that was asked for."""

    group: Group = field(codec=lambda: model(models.Group))
