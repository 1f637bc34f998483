"""ProductDmProjectTier, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .organisation_all_detail import OrganisationAllDetail
    from .product_claim_detail import ProductClaimDetail
    from .product_coins_detail import ProductCoinsDetail
    from .product_detail import ProductDetail
    from .product_dm_storage_detail import ProductDmStorageDetail
    from .product_instance_detail import ProductInstanceDetail
    from .unit_all_detail import UnitAllDetail


class ProductDmProjectTier(Model):
    """A product that lets a project run instances, at a tier."""

    product: ProductDetail = field(codec=lambda: model(models.ProductDetail))
    organisation: OrganisationAllDetail = field(codec=lambda: model(models.OrganisationAllDetail))
    unit: UnitAllDetail = field(codec=lambda: model(models.UnitAllDetail))
    storage: ProductDmStorageDetail = field(codec=lambda: model(models.ProductDmStorageDetail))
    coins: ProductCoinsDetail = field(codec=lambda: model(models.ProductCoinsDetail))
    instance: ProductInstanceDetail = field(codec=lambda: model(models.ProductInstanceDetail))
    claimable: bool
    """Whether a project may claim the product."""
    claim: ProductClaimDetail | None = field(codec=lambda: model(models.ProductClaimDetail), default=None)
