"""Group, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .object import Object


class Group(Model):
    """Users with rights in common."""

    ref: str | None = None
    """Reference of the group, `<collection>/<number>`."""
    name: str
    """Name of the group."""
    description: str | None = None
    """Remark."""
    ad_integrated: bool | None = field(name="adIntegrated", default=None)
    """Whether it comes from Active Directory."""
    built_in: bool | None = field(name="builtIn", default=None)
    """Whether it is part of the product."""
    external_id: str | None = field(name="externalID", default=None)
    """Id where it comes from."""
    group_members: list[Object] | None = field(
        name="groupMembers",
        codec=lambda: array(model(models.Object)),
        default=None,
    )
    """Users in it."""
    roles: list[Object] | None = field(codec=lambda: array(model(models.Object)), default=None)
    """Roles that its members have."""
