"""Radiusserverslist, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .radiusserver import Radiusserver


class Radiusserverslist(SwaggerModel):
    """A page of RADIUS servers."""

    results: list[Radiusserver] | None = field(codec=lambda: array(model(models.Radiusserver)), default=None)
    """The records of this page."""
    total_count: int | None = field(name="totalCount", default=None)
    """Number of records in the whole list, over all pages."""
