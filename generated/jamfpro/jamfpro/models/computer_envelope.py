"""ComputerEnvelope, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .computer import Computer


class ComputerEnvelope(Model):
    """Answer with a computer."""

    computer: Computer = field(codec=lambda: model(models.Computer))
