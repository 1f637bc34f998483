"""TypeSummaryFormatterOptions, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TypeSummaryFormatterOptions(Model):
    """What can be chosen when such files are converted, as JSON Schema."""

    title: str
    """Heading for people."""
    type: Literal["object"] | str = field(default="object", const=True, required=True)
    """Type of JSON Schema, `object`."""
    required: list[str]
    """Names of the properties that have to be there."""
