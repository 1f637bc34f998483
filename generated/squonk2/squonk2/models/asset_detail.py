"""AssetDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .merchant_detail import MerchantDetail


class AssetDetail(Model):
    """Asset, in detail."""

    creator: str
    """User that made it."""
    id: str
    """Id of the asset."""
    name: str
    """Name of the asset."""
    scope: Literal["USER", "PRODUCT", "UNIT", "ORGANISATION", "GLOBAL"] | str
    """Who may use it."""
    scope_id: str
    """Id of whatever the scope is."""
    secret: bool
    """Whether the content is hidden from users."""
    disabled: bool
    """Whether it cannot be used for now."""
    content: str
    """What is kept, as text."""
    created: str
    """When it was made, as RFC 3339."""
    content_modified: str | None = None
    """When its contents last changed, as RFC 3339."""
    description: str | None = None
    """What it is, for people."""
    merchants: list[MerchantDetail] = field(codec=lambda: array(model(models.MerchantDetail)))
    """Merchants that it is for."""
