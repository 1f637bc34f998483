"""ComputerBasicList, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_basic import ComputerBasic


class ComputerBasicList(Model):
    """Answer of the basic list."""

    computers: list[ComputerBasic] = field(codec=lambda: array(model(models.ComputerBasic)))
    """All of them."""
