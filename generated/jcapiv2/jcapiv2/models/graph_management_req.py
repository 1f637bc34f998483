"""GraphManagementReq, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal

    from .graph_type import GraphType


class GraphManagementReq(SwaggerModel):
    """A change to one association."""

    id: str | None = field(default=None, required=True)
    """Id of the object at the other end."""
    op: Literal["add", "remove", "update"] | str | None = field(default=None, required=True)
    """What to do: `add` the binding, `remove` it, or `update` its attributes."""
    type: GraphType | str | None = field(default=None, required=True)
