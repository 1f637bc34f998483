"""Fault, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .fault_data import FaultData


class Fault(Model):
    """What went wrong."""

    message: str
    """The fault in words."""
    code: int
    """HTTP status that goes with it."""
    details: str | None = None
    """More words, for developers."""
    data: FaultData | None = field(codec=lambda: model(models.FaultData), default=None)
