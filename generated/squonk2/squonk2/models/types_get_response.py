"""TypesGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .type_summary import TypeSummary


class TypesGetResponse(Model):
    """Types, as asked for."""

    count: int
    """How many there are."""
    types: list[TypeSummary] = field(codec=lambda: array(model(models.TypeSummary)))
    """Types of files that are known."""
