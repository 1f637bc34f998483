"""InventoryUserDetailDatasets, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .inventory_dataset_detail import InventoryDatasetDetail


class InventoryUserDetailDatasets(Model):
    """Datasets that a user may use."""

    owner: list[InventoryDatasetDetail] | None = field(
        codec=lambda: array(model(models.InventoryDatasetDetail)),
        default=None,
    )
    """User it belongs to."""
    editor: list[InventoryDatasetDetail] | None = field(
        codec=lambda: array(model(models.InventoryDatasetDetail)),
        default=None,
    )
    """Datasets that the user may change."""
