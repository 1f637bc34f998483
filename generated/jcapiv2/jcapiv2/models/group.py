"""Group, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .group_type import GroupType


class Group(SwaggerModel):
    """A user group or a system group."""

    id: str | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    type: GroupType | str | None = None
