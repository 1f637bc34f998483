"""GraphObjectWithPaths, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .graph_connection import GraphConnection
    from .graph_type import GraphType


class GraphObjectWithPaths(SwaggerModel):
    """An object reached by traversal, and how."""

    id: str | None = field(default=None, required=True)
    """Id of the object reached."""
    paths: list[list[GraphConnection]] | None = field(
        codec=lambda: array(array(model(models.GraphConnection))),
        default=None,
        required=True,
    )
    """Every path to the object, each as the list of direct bindings along the way. To unbind the object, each path has
    to be broken somewhere.
    """
    type: GraphType | str | None = field(default=None, required=True)
