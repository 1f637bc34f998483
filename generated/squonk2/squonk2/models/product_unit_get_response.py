"""ProductUnitGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from .product_unit_get_response_product import ProductUnitGetResponseProduct


class ProductUnitGetResponse(Model):
    """Product unit, as asked for."""

    product: ProductUnitGetResponseProduct = field(codec=lambda: models.product_unit_get_response_product_codec)
    """The product that it is about."""
