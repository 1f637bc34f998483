"""NewDHCPGroup, a part of micetro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .dhcp_group import DHCPGroup


class NewDHCPGroup(Model):
    """The group to create, and what to note about it."""

    dhcp_group: DHCPGroup = field(name="dhcpGroup", codec=lambda: model(models.DHCPGroup))
    save_comment: str | None = field(name="saveComment", default=None)
    """Comment for the history."""
