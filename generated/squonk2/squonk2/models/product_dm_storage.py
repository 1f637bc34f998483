"""ProductDmStorage, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organisation_all_detail import OrganisationAllDetail
    from .product_coins_detail import ProductCoinsDetail
    from .product_detail import ProductDetail
    from .product_dm_storage_detail import ProductDmStorageDetail
    from .unit_all_detail import UnitAllDetail


class ProductDmStorage(Model):
    """A product that lets a unit store datasets."""

    product: ProductDetail = field(codec=lambda: model(models.ProductDetail))
    organisation: OrganisationAllDetail = field(codec=lambda: model(models.OrganisationAllDetail))
    unit: UnitAllDetail = field(codec=lambda: model(models.UnitAllDetail))
    storage: ProductDmStorageDetail = field(codec=lambda: model(models.ProductDmStorageDetail))
    coins: ProductCoinsDetail = field(codec=lambda: model(models.ProductCoinsDetail))
    claimable: bool
    """Whether a project may claim the product."""
