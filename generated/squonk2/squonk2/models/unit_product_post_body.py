"""UnitProductPostBody, a part of squonk2."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.fields import field
from .._runtime.model import Model

UnitProductPostBodyType: TypeAlias = Literal[
    "DATA_MANAGER_PROJECT_TIER_SUBSCRIPTION",
    "DATA_MANAGER_STORAGE_SUBSCRIPTION",
]


class UnitProductPostBody(Model):
    """Unit product post, as sent."""

    name: str
    """Name of the product."""
    type: UnitProductPostBodyType | str = field(codec=lambda: literals_of(UnitProductPostBodyType))
    """What kind of product it is: a project at a tier, or storage."""
    flavour: Literal["EVALUATION", "BRONZE", "SILVER", "GOLD"] | str | None = None
    """Tier of the product."""
    allowance: float | None = None
    """Coins that may be used before storage is limited."""
    limit: float | None = None
    """Coins that may be used in a billing period."""
