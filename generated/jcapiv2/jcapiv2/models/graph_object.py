"""GraphObject, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class GraphObject(SwaggerModel):
    """An object of the graph, by kind and id."""

    id: str | None = field(default=None, required=True)
    """Id of the object."""
    type: str | None = field(default=None, required=True)
    """Kind of object."""
