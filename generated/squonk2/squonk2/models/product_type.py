"""ProductType, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ProductType(Model):
    """Product type."""

    type: str
    """Type."""
    flavour: str | None = None
    """Tier of the product."""
    service_kind: Literal["DATA_MANAGER"] | str | None = None
    """Service kind."""
