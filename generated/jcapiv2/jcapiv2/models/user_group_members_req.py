"""UserGroupMembersReq, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.fields import field
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal


class UserGroupMembersReq(SwaggerModel):
    """A change to one member of a user group."""

    id: str | None = field(default=None, required=True)
    """Id of the user."""
    op: Literal["add", "remove"] | str | None = field(default=None, required=True)
    """`add` puts the user into the group, `remove` takes the user out."""
    type: Literal["user"] | str | None = field(default=None, required=True)
    """Kind of member; always `user` here."""
