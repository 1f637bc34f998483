"""ProcessingCharges, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .processing_charge_item import ProcessingChargeItem


class ProcessingCharges(Model):
    """Processing charges."""

    merchant_name: str
    """Merchant name."""
    merchant_kind: Literal["DATA_MANAGER"] | str = field(default="DATA_MANAGER", const=True, required=True)
    """Merchant kind."""
    merchant_api_hostname: str
    """Merchant api hostname."""
    closed: str | None = None
    """Closed."""
    final: bool
    """Final."""
    post_final_charges: bool | None = None
    """Post final charges."""
    charge: ProcessingChargeItem = field(codec=lambda: model(models.ProcessingChargeItem))
