"""SystemGroupMembersReq, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class SystemGroupMembersReq(SwaggerModel):
    """A change to one member of a system group."""

    id: str | None = field(default=None, required=True)
    """Id of the system."""
    op: Literal["add", "remove"] | str | None = field(default=None, required=True)
    """`add` puts the system into the group, `remove` takes it out."""
    type: Literal["system"] | str | None = field(default=None, required=True)
    """Kind of member; always `system` here."""
