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
    """Mime."""
    file_extensions: list[str]
    """File extensions."""
    formatter_image: str | None = None
    """Formatter image."""
    formatter_supports_db_load: bool | None = None
    """Formatter supports db load."""
    formatter_options: TypeSummaryFormatterOptions | None = field(
        codec=lambda: model(models.TypeSummaryFormatterOptions),
        default=None,
    )
