"""ProductsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .products_get_response_products_item import ProductsGetResponseProductsItem


class ProductsGetResponse(Model):
    """Products, as asked for."""

    count: int
    """How many there are."""
    products: list[ProductsGetResponseProductsItem] = field(
        codec=lambda: array(models.products_get_response_products_item_codec),
    )
    """Products of it that the caller may see."""
