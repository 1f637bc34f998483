"""ProductUnitGetResponseProduct, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from .._runtime.deferred import deferred
from .._runtime.model_codec import model
from .._runtime.unions import union

if TYPE_CHECKING:
    from .._runtime.codecs import Codec
    from .product_dm_project_tier import ProductDmProjectTier
    from .product_dm_storage import ProductDmStorage

ProductUnitGetResponseProduct: TypeAlias = "ProductDmProjectTier | ProductDmStorage"
"""The product that it is about."""

product_unit_get_response_product_codec: Codec[ProductUnitGetResponseProduct] = deferred(
    lambda: union(lambda: model(models.ProductDmProjectTier), lambda: model(models.ProductDmStorage)),
)
