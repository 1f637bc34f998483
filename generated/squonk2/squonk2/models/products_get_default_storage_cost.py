"""ProductsGetDefaultStorageCost, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .products_get_default_storage_cost_default_storage_cost import ProductsGetDefaultStorageCostDefaultStorageCost


class ProductsGetDefaultStorageCost(Model):
    """What storage costs where nothing else was agreed."""

    default_storage_cost: ProductsGetDefaultStorageCostDefaultStorageCost = field(
        codec=lambda: model(models.ProductsGetDefaultStorageCostDefaultStorageCost),
    )
