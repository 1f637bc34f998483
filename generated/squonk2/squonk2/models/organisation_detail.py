"""OrganisationDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class OrganisationDetail(Model):
    """Organisation, in detail."""

    caller_is_member: bool
    """Whether the caller belongs to it."""
    id: str
    """Id of the organisation."""
    name: str
    """Name of the organisation."""
    owner_id: str | None = None
    """Id of the owner."""
    private: bool
    """Whether only members see it."""
    created: str
    """When it was made, as RFC 3339."""
    default_product_privacy: Literal["ALWAYS_PUBLIC", "ALWAYS_PRIVATE", "DEFAULT_PUBLIC", "DEFAULT_PRIVATE"] | str
    """Whether new projects are private, and whether that may be changed."""
