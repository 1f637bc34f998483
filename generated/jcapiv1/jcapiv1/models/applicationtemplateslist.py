"""Applicationtemplateslist, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .applicationtemplate import Applicationtemplate


class Applicationtemplateslist(SwaggerModel):
    """A page of application templates."""

    results: list[Applicationtemplate] | None = field(
        codec=lambda: array(model(models.Applicationtemplate)),
        default=None,
    )
    """The records of this page."""
    total_count: int | None = field(name="totalCount", default=None)
    """Number of records in the whole list, over all pages."""
