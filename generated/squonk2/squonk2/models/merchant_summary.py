"""MerchantSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MerchantSummary(Model):
    """Merchant, in short."""

    id: int
    """Id of the merchant."""
    kind: Literal["DATA_MANAGER"] | str = field(default="DATA_MANAGER", const=True, required=True)
    """What the merchant sells, such as `DATA_MANAGER`."""
    name: str
    """Name of the merchant."""
