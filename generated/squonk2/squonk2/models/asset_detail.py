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
    """Creator."""
    id: str
    """Id."""
    name: str
    """Its name."""
    scope: Literal["USER", "PRODUCT", "UNIT", "ORGANISATION", "GLOBAL"] | str
    """Who may use it."""
    scope_id: str
    """Id of whatever the scope is."""
    secret: bool
    """Whether the content is hidden from users."""
    disabled: bool
    """Disabled."""
    content: str
    """Content."""
    created: str
    """Created."""
    content_modified: str | None = None
    """Content modified."""
    description: str | None = None
    """Description."""
    merchants: list[MerchantDetail] = field(codec=lambda: array(model(models.MerchantDetail)))
    """Merchants."""
