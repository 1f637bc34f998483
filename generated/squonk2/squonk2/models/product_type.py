"""ProductType, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ProductType(Model):
    """A product that can be bought."""

    type: str
    """What kind of product it is: a project at a tier, or storage."""
    flavour: str | None = None
    """Tier of the product."""
    service_kind: Literal["DATA_MANAGER"] | str | None = None
    """Kind of the merchant that sells it."""
