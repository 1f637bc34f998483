"""SmartGroupUserMembershipChangeEvent, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class SmartGroupUserMembershipChangeEvent(Model):
    """The group, and the users that came and went."""

    jssid: int
    """Number of the group."""
    name: str
    """Name of the group."""
    smart_group: Literal[True] = field(name="smartGroup", default=True, const=True, required=True)
    """Whether criteria say who belongs to it."""
    group_added_user_ids: list[int] | None = field(name="groupAddedUserIds", default=None)
    """Numbers of the users that came."""
    group_removed_user_ids: list[int] | None = field(name="groupRemovedUserIds", default=None)
    """Numbers of the users that went."""
