"""UserGroup, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from typing import Literal

    from .user_group_attributes import UserGroupAttributes


class UserGroup(SwaggerModel):
    """A group of users."""

    attributes: UserGroupAttributes | None = field(codec=lambda: model(models.UserGroupAttributes), default=None)
    id: str | None = None
    """Id of the group."""
    name: str | None = None
    """Name of the group."""
    type: Literal["user_group"] | str | None = None
    """Kind of group; always `user_group` here."""
