"""ComputerGroupMembership, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerGroupMembership(Model):
    """A group that the computer is in."""

    group_id: str | None = field(name="groupId", default=None)
    """Number of the group."""
    group_name: str | None = field(name="groupName", default=None)
    """Name of the group."""
    group_description: str | None = field(name="groupDescription", default=None)
    """What the group is for."""
    smart_group: bool | None = field(name="smartGroup", default=None)
    """Whether criteria say who belongs to it."""
