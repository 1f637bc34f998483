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
    """Id."""
    created: str
    """Created."""
    kind: Literal["DATA_MANAGER"] | str = field(default="DATA_MANAGER", const=True, required=True)
    """Kind."""
    name: str
    """Its name."""
    api_hostname: str
    """Api hostname."""
