"""ProductChargesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .. import models
from .._runtime.codecs import literals_of
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .processing_charges import ProcessingCharges
    from .product_claim_detail import ProductClaimDetail
    from .storage_charges import StorageCharges

ProductChargesGetResponseProductType: TypeAlias = Literal[
    "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION",
    "DATA_MANAGER_STORAGE_SUBSCRIPTION",
]


class ProductChargesGetResponse(Model):
    """Product charges, as asked for."""

    product_id: str
    """Id of the product."""
    product_type: ProductChargesGetResponseProductType | str = field(
        codec=lambda: literals_of(ProductChargesGetResponseProductType),
    )
    """What kind of product it is: a project at a tier, or storage."""
    billing_day: int
    """Day of the month on which charges are billed."""
    claimable: bool
    """Whether a project may claim the product."""
    claim: ProductClaimDetail | None = field(codec=lambda: model(models.ProductClaimDetail), default=None)
    count: int
    """How many there are."""
    from_: str = field(name="from")
    """Beginning of the span of time, a date or moment of ISO 8601."""
    until: str
    """End of the span of time, a date or moment of ISO 8601."""
    coins: str
    """Coins that were charged."""
    processing_charges: list[ProcessingCharges] = field(codec=lambda: array(model(models.ProcessingCharges)))
    """What instances cost, by merchant."""
    storage_charges: StorageCharges = field(codec=lambda: model(models.StorageCharges))
