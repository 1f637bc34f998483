"""UnitAllDetail, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Literal

    from .account_server_user_detail import AccountServerUserDetail


class UnitAllDetail(Model):
    """Unit all, in detail."""

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
    users: list[AccountServerUserDetail] = field(codec=lambda: array(model(models.AccountServerUserDetail)))
    """Users that belong to it."""
