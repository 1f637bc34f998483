"""GraphConnection, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .graph_object import GraphObject


class GraphConnection(SwaggerModel):
    """A direct binding, seen as an edge of the graph. `from` is the object asked about and may be absent; `to` is the
    object bound to it.
    """

    _from: GraphObject | None = field(name="from", codec=lambda: model(models.GraphObject), default=None)
    to: GraphObject | None = field(codec=lambda: model(models.GraphObject), default=None, required=True)
