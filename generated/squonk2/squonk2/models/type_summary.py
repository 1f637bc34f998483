"""TypeSummary, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.model_codec import model

if TYPE_CHECKING:
    from .type_summary_formatter_options import TypeSummaryFormatterOptions


class TypeSummary(Model):
    """Type, in short."""

    mime: str
    """Media type of such files."""
    file_extensions: list[str]
    """How names of such files end."""
    formatter_image: str | None = None
    """Container image that converts such files."""
    formatter_supports_db_load: bool | None = None
    """Whether that image can put them into a database."""
    formatter_options: TypeSummaryFormatterOptions | None = field(
        codec=lambda: model(models.TypeSummaryFormatterOptions),
        default=None,
    )
