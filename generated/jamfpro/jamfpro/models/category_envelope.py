"""CategoryEnvelope, a part of jamfpro."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .category import Category


class CategoryEnvelope(Model):
    """Answer with a category."""

    category: Category = field(codec=lambda: model(models.Category))
