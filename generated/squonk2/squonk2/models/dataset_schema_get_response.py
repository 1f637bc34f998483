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
    """Heading for people."""
    description: str
    """What it is, for people."""
    type: Literal["object"] | str = field(default="object", const=True, required=True)
    """Type of JSON Schema, `object`."""
    required: list[str]
    """Names of the properties that have to be there."""
