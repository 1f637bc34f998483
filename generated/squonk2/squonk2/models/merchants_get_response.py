"""MerchantsGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .merchant_detail import MerchantDetail


class MerchantsGetResponse(Model):
    """Merchants, as asked for."""

    count: int | None = None
    """How many there are."""
    merchants: list[MerchantDetail] = field(codec=lambda: array(model(models.MerchantDetail)))
    """Merchants that are registered."""
