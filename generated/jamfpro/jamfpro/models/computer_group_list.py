"""ComputerGroupList, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_group_reference import ComputerGroupReference


class ComputerGroupList(Model):
    """Answer of a list."""

    computer_groups: list[ComputerGroupReference] = field(codec=lambda: array(model(models.ComputerGroupReference)))
    """All of them."""
