"""SystemGroup, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class SystemGroup(SwaggerModel):
    """A group of systems."""

    id: str | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    type: Literal["system_group"] | str | None = None
    """Kind of group; always `system_group` here."""
