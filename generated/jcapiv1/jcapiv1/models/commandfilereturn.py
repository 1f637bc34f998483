"""Commandfilereturn, a part of jcapiv1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .commandfilereturn_results import CommandfilereturnResults


class Commandfilereturn(SwaggerModel):
    """The files of a command."""

    results: CommandfilereturnResults | None = field(codec=lambda: model(models.CommandfilereturnResults), default=None)
    total_count: int | None = field(name="totalCount", default=None)
    """Number of files of the command."""
