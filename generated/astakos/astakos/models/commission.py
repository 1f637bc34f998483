"""Commission, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import datetime

    from .provision import Provision


class Commission(Model):
    """A pending commission."""

    serial: int
    """Its number."""
    issue_time: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    """When it was issued."""
    name: str | None = None
    """Label for people."""
    provisions: list[Provision] | None = field(codec=lambda: array(model(models.Provision)), default=None)
    """The changes."""
