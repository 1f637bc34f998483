"""User, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from typing import Any

    from .role import Role


class User(Model):
    """A user."""

    id: str
    """Id of the user, a UUID."""
    name: str | None = None
    """Name for people."""
    roles_links: list[Any] | None = None
    """Always empty."""
    roles: list[Role] | None = field(codec=lambda: array(model(models.Role)), default=None)
    """What the user may do."""
