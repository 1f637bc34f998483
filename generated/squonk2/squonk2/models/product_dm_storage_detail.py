"""ProductDmStorageDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .product_dm_storage_detail_coins import ProductDmStorageDetailCoins
    from .product_dm_storage_detail_size import ProductDmStorageDetailSize


class ProductDmStorageDetail(Model):
    """Product dm storage, in detail."""

    size: ProductDmStorageDetailSize = field(codec=lambda: model(models.ProductDmStorageDetailSize))
    coins: ProductDmStorageDetailCoins = field(codec=lambda: model(models.ProductDmStorageDetailCoins))
