"""UnitDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class UnitDetail(Model):
    """Unit, in detail."""

    caller_is_member: bool
    """Whether the caller belongs to it."""
    id: str
    """Id of the unit."""
    name: str
    """Name of the unit."""
    owner_id: str
    """Id of the owner."""
    private: bool
    """Whether only members see it."""
    created: str
    """When it was made, as RFC 3339."""
    billing_day: int
    """Day of the month on which charges are billed."""
    default_product_privacy: Literal["ALWAYS_PUBLIC", "ALWAYS_PRIVATE", "DEFAULT_PUBLIC", "DEFAULT_PRIVATE"] | str
    """Whether new projects are private, and whether that may be changed."""
