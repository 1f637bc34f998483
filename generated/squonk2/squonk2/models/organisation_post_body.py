"""OrganisationPostBody, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class OrganisationPostBody(Model):
    """Organisation post, as sent."""

    name: str
    """Name of the organisation."""
    owner: str
    """User it belongs to."""
    default_product_privacy: (
        Literal["ALWAYS_PUBLIC", "ALWAYS_PRIVATE", "DEFAULT_PUBLIC", "DEFAULT_PRIVATE"] | str | None
    ) = None
    """Whether new projects are private, and whether that may be changed."""
