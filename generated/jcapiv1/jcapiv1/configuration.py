"""Settings of the clients of jcapiv1."""

from __future__ import annotations

from ._runtime.security_schemes import ApiKey
from ._runtime.servers import Server
from ._runtime.swagger_codegen_configuration import SwaggerConfiguration


class Configuration(SwaggerConfiguration):
    """Where JumpCloud API is, who calls it, and how."""

    _servers = (Server("https://console.jumpcloud.com/api"),)
    _security_schemes = {"x-api-key": ApiKey("header", "x-api-key")}
    _user_agent = "jcapiv1/5.0.0"
