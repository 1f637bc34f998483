"""Settings of the clients of garage."""

from __future__ import annotations

from typing import ClassVar

from mixins.security_schemes import ApiKey, HttpBasic, HttpBearer
from mixins.servers import Server
from mixins.swagger_codegen_configuration import SwaggerConfiguration
from mixins.system_context import SystemContext


class Configuration(SwaggerConfiguration):
    """Where the garage is."""

    _servers = (Server("https://garage.example/api"),)
    _security_schemes: ClassVar = {
        "x-api-key": ApiKey("header", "x-api-key"),
        "token": ApiKey("query", "access"),
        "basic": HttpBasic(),
        "bearer": HttpBearer(),
    }
    _user_agent = "garage/4.0.0"
    _api_version = "1.0"

    system_context: SystemContext | None = None
    """Signs requests in place of an API key."""
