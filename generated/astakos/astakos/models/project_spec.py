"""ProjectSpec, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.codecs import open_enum
from .._runtime.containers import mapping
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from datetime import datetime

    from .capacity import Capacity
    from .policy import Policy


class ProjectSpec(Model):
    """An application to create or change a project."""

    name: str
    """Name of the project, in the form of a domain name."""
    owner: str | None = None
    """Id of the user who is to own it; the caller by default."""
    homepage: str | None = None
    """Page about it."""
    description: str | None = None
    """What it is for."""
    comments: str | None = None
    """Words for those who decide."""
    start_date: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    """When it is to begin."""
    end_date: datetime = field(codec=lambda: DATE_TIME)
    """When it is to end."""
    join_policy: Policy | str | None = field(codec=lambda: open_enum(models.Policy), default=None)
    leave_policy: Policy | str | None = field(codec=lambda: open_enum(models.Policy), default=None)
    max_members: int | None = None
    """How many members it may have."""
    private: bool | None = None
    """Whether only its members are to see it; not so by default."""
    resources: dict[str, Capacity] = field(codec=lambda: mapping(model(models.Capacity)))
    """What it needs, by resource."""
