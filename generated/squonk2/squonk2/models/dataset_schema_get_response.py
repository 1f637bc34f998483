"""DatasetSchemaGetResponse, a part of squonk2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class DatasetSchemaGetResponse(Model):
    """Dataset schema, as asked for."""

    title: str
    """Title."""
    description: str
    """Description."""
    type: Literal["object"] | str = field(default="object", const=True, required=True)
    """Type."""
    required: list[str]
    """Required."""
