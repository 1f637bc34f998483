"""User, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .object import Object


class User(Model):
    """A user of Micetro."""

    ref: str | None = None
    """Reference of the user, `<collection>/<number>`."""
    name: str
    """Name to log in with."""
    password: str | None = field(default=None, write_only=True, secret=True)
    """Password, when it is set."""
    full_name: str | None = field(name="fullName", default=None)
    """Name for people."""
    description: str | None = None
    """Remark."""
    email: str | None = None
    """Mail address."""
    authentication_type: str | None = field(name="authenticationType", default=None)
    """Who knows the password: `Internal`, `ActiveDirectory`, `RADIUS`, `LDAP`."""
    groups: list[Object] | None = field(codec=lambda: array(model(models.Object)), default=None)
    """Groups that the user belongs to."""
    roles: list[Object] | None = field(codec=lambda: array(model(models.Object)), default=None)
    """Roles that the user has."""
