"""InlineResponse2001, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .administrator import Administrator


class InlineResponse2001(SwaggerModel):
    """A page of administrators."""

    results: list[Administrator] | None = field(codec=lambda: array(model(models.Administrator)), default=None)
    """The administrators of this page."""
    total_count: int | None = field(name="totalCount", default=None)
    """Number of administrators over all pages."""
