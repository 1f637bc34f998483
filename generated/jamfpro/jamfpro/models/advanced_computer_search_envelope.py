"""AdvancedComputerSearchEnvelope, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .advanced_computer_search import AdvancedComputerSearch


class AdvancedComputerSearchEnvelope(Model):
    """Answer with an advanced search."""

    advanced_computer_search: AdvancedComputerSearch = field(codec=lambda: model(models.AdvancedComputerSearch))
