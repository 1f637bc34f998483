"""UserGroupPost, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .user_group_attributes import UserGroupAttributes


class UserGroupPost(SwaggerModel):
    """A user group to be created, or the changes to one."""

    attributes: UserGroupAttributes | None = field(codec=lambda: model(models.UserGroupAttributes), default=None)
    name: str | None = field(default=None, required=True)
    """Name of the group."""
