"""ProductDetail, a part of squonk2."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model import Model

ProductDetailType: TypeAlias = Literal["DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION", "DATA_MANAGER_STORAGE_SUBSCRIPTION"]


class ProductDetail(Model):
    """Product, in detail."""

    id: str
    """Id of the product."""
    created: str
    """When it was made, as RFC 3339."""
    type: ProductDetailType | str = field(codec=lambda: literals_of(ProductDetailType))
    """What kind of product it is: a project at a tier, or storage."""
    flavour: Literal["EVALUATION", "BRONZE", "SILVER", "GOLD"] | str | None = None
    """Tier of the product."""
    name: str | None = None
    """Name of the product."""
