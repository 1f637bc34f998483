"""ProductInstanceDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .product_instance_detail_coins import ProductInstanceDetailCoins


class ProductInstanceDetail(Model):
    """Product instance, in detail."""

    coins: ProductInstanceDetailCoins = field(codec=lambda: model(models.ProductInstanceDetailCoins))
