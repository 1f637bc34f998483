"""CommissionRequest, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .provision import Provision


class CommissionRequest(Model):
    """Changes of usage that belong together."""

    force: bool | None = None
    """Whether limits of the holders are ignored."""
    auto_accept: bool | None = None
    """Whether it is accepted at once."""
    name: str | None = None
    """Label for people."""
    provisions: list[Provision] = field(codec=lambda: array(model(models.Provision)))
    """The changes."""
