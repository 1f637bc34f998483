"""CatalogEntry, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any

    from .endpoint import Endpoint


class CatalogEntry(Model):
    """A service of the catalog."""

    name: str | None = None
    """Name of the service, `astakos_account` for one."""
    type: str | None = None
    """What it does, `compute` or `object-store` for two."""
    endpoints_links: list[Any] | None = None
    """Always empty."""
    endpoints: list[Endpoint] | None = field(codec=lambda: array(model(models.Endpoint)), default=None)
    """Where it is, once a version and region."""
