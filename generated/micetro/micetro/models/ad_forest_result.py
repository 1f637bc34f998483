"""ADForestResult, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .ad_forest import ADForest


class ADForestResult(Model):
    """The forest of Active Directory that was asked for."""

    ad_forest: ADForest = field(name="adForest", codec=lambda: model(models.ADForest))
