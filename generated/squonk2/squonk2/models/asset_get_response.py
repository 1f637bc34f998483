"""AssetGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .asset_detail import AssetDetail


class AssetGetResponse(Model):
    """Asset, as asked for."""

    assets: list[AssetDetail] = field(codec=lambda: array(model(models.AssetDetail)))
    """Assets that the caller may see."""
    count: int
    """How many there are."""
