"""Systemuserslist, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .systemuserreturn import Systemuserreturn


class Systemuserslist(SwaggerModel):
    """A page of users."""

    results: list[Systemuserreturn] | None = field(codec=lambda: array(model(models.Systemuserreturn)), default=None)
    """The records of this page."""
    total_count: int | None = field(name="totalCount", default=None)
    """Number of records in the whole list, over all pages."""
