"""FaultData, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .provision import Provision


class FaultData(Model):
    """Facts about a commission that was refused."""

    provision: Provision | None = field(codec=lambda: model(models.Provision), default=None)
    name: str | None = None
    """Kind of refusal."""
    limit: int | None = None
    """What the holder may use."""
    usage: int | None = None
    """What the holder uses."""
