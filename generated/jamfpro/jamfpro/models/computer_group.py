"""ComputerGroup, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model
from .._runtime.xml_names import Xml, xml_fields

if TYPE_CHECKING:
    from .computer_group_member import ComputerGroupMember
    from .criterion import Criterion
    from .site import Site


class ComputerGroup(Model):
    """A smart or static group of computers."""

    id: int | None = field(default=None, read_only=True)
    """Number of the group."""
    name: str
    """Name of the group."""
    is_smart: bool | None = None
    """Whether criteria say who belongs to it, and not a list."""
    site: Site | None = field(codec=lambda: model(models.Site), default=None)
    criteria: list[Criterion] | None = field(codec=lambda: array(model(models.Criterion)), default=None)
    """Of a smart group."""
    computers: list[ComputerGroupMember] | None = field(
        codec=lambda: array(model(models.ComputerGroupMember)),
        default=None,
    )
    """Of a static group the members, of a smart one those that meet the criteria."""
    computer_additions: list[ComputerGroupMember] | None = field(
        codec=lambda: array(model(models.ComputerGroupMember)),
        default=None,
    )
    """Members to be added, in a change of a static group."""
    computer_deletions: list[ComputerGroupMember] | None = field(
        codec=lambda: array(model(models.ComputerGroupMember)),
        default=None,
    )
    """Members to be taken out, in a change of a static group."""

    __xml__ = xml_fields(
        criteria=Xml(items=Xml("criterion")),
        computers=Xml(items=Xml("computer")),
        computer_additions=Xml(items=Xml("computer")),
        computer_deletions=Xml(items=Xml("computer")),
    )
