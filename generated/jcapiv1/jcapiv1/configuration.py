"""Settings of the clients of jcapiv1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ._runtime.security_schemes import ApiKey, SecurityScheme
from ._runtime.servers import Server
from ._runtime.swagger_codegen_configuration import SwaggerConfiguration
from ._runtime.system_context import SystemContextSettings


class Configuration(SystemContextSettings, SwaggerConfiguration):
    """Where JumpCloud API is, who calls it, and how."""

    _servers = (Server("https://console.jumpcloud.com/api"),)
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {"x-api-key": ApiKey("header", "x-api-key")}
    _api_version = "1.0"
    _user_agent = "jcapiv1/5.0.0"
