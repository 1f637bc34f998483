"""OrganisationGetDefaultResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class OrganisationGetDefaultResponse(Model):
    """The organisation of all who belong to no other."""

    caller_is_member: bool | None = None
    """Whether the caller belongs to it."""
    id: str | None = None
    """Id of the organisation."""
    name: str | None = None
    """Name of the organisation."""
    private: bool | None = None
    """Whether only members see it."""
    created: str | None = None
    """When it was made, as RFC 3339."""
    default_product_privacy: (
        Literal["ALWAYS_PUBLIC", "ALWAYS_PRIVATE", "DEFAULT_PUBLIC", "DEFAULT_PRIVATE"] | str | None
    ) = None
    """Whether new projects are private, and whether that may be changed."""
