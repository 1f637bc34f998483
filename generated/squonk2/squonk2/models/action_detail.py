"""ActionDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .merchant_summary import MerchantSummary


class ActionDetail(Model):
    """Action, in detail."""

    id: int
    """Number of the action."""
    action: str
    """What was done, as a sentence."""
    content: str
    """What it was done with, as JSON in text."""
    timestamp: str
    """When it happened, as RFC 3339."""
    merchant: MerchantSummary | None = field(codec=lambda: model(models.MerchantSummary), default=None)
    product_id: str | None = None
    """Id of the product."""
    unit_id: str | None = None
    """Id of the unit."""
    org_id: str | None = None
    """Id of the organisation."""
