"""Token, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import datetime

    from .tenant import Tenant


class Token(Model):
    """A token, and how long it is good."""

    id: str = field(secret=True)
    """The token."""
    expires: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    """When it ends."""
    tenant: Tenant | None = field(codec=lambda: model(models.Tenant), default=None)
