"""ComputerGroupMembership, a part of jamfpro."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model


class ComputerGroupMembership(Model):
    """A group that the computer is in."""

    group_id: str | None = field(name="groupId", default=None)
    group_name: str | None = field(name="groupName", default=None)
    group_description: str | None = field(name="groupDescription", default=None)
    smart_group: bool | None = field(name="smartGroup", default=None)
