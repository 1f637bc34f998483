"""Project, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.containers import mapping, nullable
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from .._runtime.unset import Unset
    from .capacity import Capacity
    from .policy import Policy


class Project(Model):
    """A project."""

    id: str
    """Id of the project."""
    state: Literal["uninitialized", "active", "suspended", "terminated", "deleted"] | str
    """`uninitialized` before its application is approved, then `active`, `suspended`, `terminated` or `deleted`."""
    creation_date: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    """When it was created."""
    name: str | None = None
    """Name of the project, in the form of a domain name."""
    owner: str | None | Unset = UNSET
    """Id of the user who owns it; null for a system project."""
    homepage: str | None = None
    """Page about it."""
    description: str | None = None
    """What it is for."""
    end_date: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    """When it ends."""
    join_policy: Policy | str | None = field(codec=lambda: open_enum(models.Policy), default=None)
    leave_policy: Policy | str | None = field(codec=lambda: open_enum(models.Policy), default=None)
    max_members: int | None | Unset = UNSET
    """How many members it may have; null for any number."""
    private: bool | None = None
    """Whether only its members see it."""
    system_project: bool | None = None
    """Whether it is the project that a user has from the beginning."""
    resources: dict[str, Capacity] | None = field(codec=lambda: mapping(model(models.Capacity)), default=None)
    """What it may use, by resource."""
    last_application: dict[str, Any] | None | Unset = UNSET
    """The last application for it; null if there was none."""
    deactivation_date: datetime | None | Unset = field(codec=lambda: nullable(DATE_TIME), default=UNSET)
    """When it was suspended or terminated."""
