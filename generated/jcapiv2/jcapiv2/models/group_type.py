"""GroupType, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class GroupType(SwaggerEnum):
    """Kinds of group."""

    SYSTEM_GROUP = "system_group"
    USER_GROUP = "user_group"
