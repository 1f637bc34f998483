"""OrganisationAllDetail, a part of squonk2."""

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


class OrganisationAllDetail(Model):
    """Organisation all, in detail."""

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
    users: list[AccountServerUserDetail] = field(codec=lambda: array(model(models.AccountServerUserDetail)))
    """Users that belong to it."""
