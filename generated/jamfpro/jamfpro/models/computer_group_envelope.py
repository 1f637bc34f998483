"""ComputerGroupEnvelope, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer_group import ComputerGroup


class ComputerGroupEnvelope(Model):
    """Answer with a computer group."""

    computer_group: ComputerGroup = field(codec=lambda: model(models.ComputerGroup))
