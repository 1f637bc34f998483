"""ProductsGetTypesResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .product_type import ProductType


class ProductsGetTypesResponse(Model):
    """All products that can be bought."""

    count: int
    """How many there are."""
    product_types: list[ProductType] = field(codec=lambda: array(model(models.ProductType)))
    """Products that can be bought."""
