"""AccessDetails, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .catalog_entry import CatalogEntry
    from .token import Token
    from .user import User


class AccessDetails(Model):
    """Token, services and user. Only the services are there when no credentials were sent."""

    token: Token | None = field(codec=lambda: model(models.Token), default=None)
    service_catalog: list[CatalogEntry] | None = field(
        name="serviceCatalog",
        codec=lambda: array(model(models.CatalogEntry)),
        default=None,
    )
    """Every service, with where it is."""
    user: User | None = field(codec=lambda: model(models.User), default=None)
