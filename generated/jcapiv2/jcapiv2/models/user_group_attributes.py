"""UserGroupAttributes, a part of jcapiv2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.containers import array
from .._runtime.fields import field
from .._runtime.model_codec import model
from .._runtime.swagger_codegen_model import SwaggerModel

if TYPE_CHECKING:
    from .user_group_attributes_posix_groups import UserGroupAttributesPosixGroups


class UserGroupAttributes(SwaggerModel):
    """How a user group shows on bound systems and in the LDAP service."""

    posix_groups: list[UserGroupAttributesPosixGroups] | None = field(
        name="posixGroups",
        codec=lambda: array(model(models.UserGroupAttributesPosixGroups)),
        default=None,
    )
    """POSIX groups to create on bound systems for the users of the group."""
    samba_enabled: bool | None = field(name="sambaEnabled", default=None)
    """Whether the group is published to Samba in the LDAP service."""
