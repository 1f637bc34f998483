"""OrganisationGetDefaultResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class OrganisationGetDefaultResponse(Model):
    """Organisation get default response."""

    caller_is_member: bool | None = None
    """Caller is member."""
    id: str | None = None
    """Id."""
    name: str | None = None
    """Its name."""
    private: bool | None = None
    """Whether only members see it."""
    created: str | None = None
    """Created."""
    default_product_privacy: (
        Literal["ALWAYS_PUBLIC", "ALWAYS_PRIVATE", "DEFAULT_PUBLIC", "DEFAULT_PRIVATE"] | str | None
    ) = None
    """Whether new projects are private, and whether that may be changed."""
