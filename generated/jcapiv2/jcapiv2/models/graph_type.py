"""GraphType, a part of jcapiv2."""

from __future__ import annotations

from .._runtime.swagger_codegen_enum import SwaggerEnum


class GraphType(SwaggerEnum):
    """Kinds of object in the graph."""

    ACTIVE_DIRECTORY = "active_directory"
    APPLICATION = "application"
    COMMAND = "command"
    G_SUITE = "g_suite"
    LDAP_SERVER = "ldap_server"
    OFFICE_365 = "office_365"
    POLICY = "policy"
    RADIUS_SERVER = "radius_server"
    SYSTEM = "system"
    SYSTEM_GROUP = "system_group"
    USER = "user"
    USER_GROUP = "user_group"
