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
    """What one merchant charges for instances."""

    merchant_name: str
    """Name of the merchant that charges."""
    merchant_kind: Literal["DATA_MANAGER"] | str = field(default="DATA_MANAGER", const=True, required=True)
    """What the merchant sells, such as `DATA_MANAGER`."""
    merchant_api_hostname: str
    """Host of the API of the merchant."""
    closed: str | None = None
    """Whether nothing more is added."""
    final: bool
    """Whether the merchant sent the last charge."""
    post_final_charges: bool | None = None
    """Whether charges came after the last one."""
    charge: ProcessingChargeItem = field(codec=lambda: model(models.ProcessingChargeItem))
