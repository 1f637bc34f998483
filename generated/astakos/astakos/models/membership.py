"""Membership, a part of astakos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.codecs import literals_of
from .._runtime.containers import nullable
from .._runtime.fields import field
from .._runtime.formats import DATE_TIME
from .._runtime.model import Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.unset import Unset

MembershipState: TypeAlias = Literal[
    "requested",
    "accepted",
    "leave_requested",
    "suspended",
    "rejected",
    "cancelled",
    "removed",
]


class Membership(Model):
    """That a user belongs to a project, or wants to."""

    id: int
    """Id of the membership."""
    user: str
    """Id of the user."""
    project: str
    """Id of the project."""
    state: MembershipState | str = field(codec=lambda: literals_of(MembershipState))
    """Where it stands."""
    requested: datetime | None | Unset = field(codec=lambda: nullable(DATE_TIME), default=UNSET)
    """When it was asked for."""
    accepted: datetime | None | Unset = field(codec=lambda: nullable(DATE_TIME), default=UNSET)
    """When it was accepted."""
    removed: datetime | None | Unset = field(codec=lambda: nullable(DATE_TIME), default=UNSET)
    """When it ended."""
    allowed_actions: list[Literal["leave", "cancel", "accept", "reject", "remove"] | str] | None = None
    """What the caller may do with it."""
