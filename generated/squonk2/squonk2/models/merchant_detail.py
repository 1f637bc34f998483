"""MerchantDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MerchantDetail(Model):
    """Merchant, in detail."""

    id: int
    """Id of the merchant."""
    created: str
    """When it was made, as RFC 3339."""
    kind: Literal["DATA_MANAGER"] | str = field(default="DATA_MANAGER", const=True, required=True)
    """What the merchant sells, such as `DATA_MANAGER`."""
    name: str
    """Name of the merchant."""
    api_hostname: str
    """Host of the API of the merchant."""
