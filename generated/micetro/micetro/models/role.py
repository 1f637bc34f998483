"""Role, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .object import Object


class Role(Model):
    """Rights that users and groups may be given."""

    ref: str | None = None
    """Reference of the role, `<collection>/<number>`."""
    name: str
    """Name of the role."""
    description: str | None = None
    """Remark."""
    built_in: bool | None = field(name="builtIn", default=None)
    """Whether it is part of the product."""
    users: list[Object] | None = field(codec=lambda: array(model(models.Object)), default=None)
    """Users that have it."""
    groups: list[Object] | None = field(codec=lambda: array(model(models.Object)), default=None)
    """Groups that have it."""
