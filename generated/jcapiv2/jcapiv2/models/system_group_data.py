"""SystemGroupData, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel


class SystemGroupData(SwaggerModel):
    """The fields of a system group that can be written."""

    name: str | None = field(default=None, required=True)
    """Name of the group, unique among system groups."""
