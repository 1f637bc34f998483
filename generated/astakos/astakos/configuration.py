"""Settings of the clients of astakos."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ._runtime.configuration import BaseConfiguration
from ._runtime.security_schemes import ApiKey, HttpBasic, SecurityScheme
from ._runtime.servers import Server
from ._runtime.service_catalog import ServiceCatalogSettings


class Configuration(ServiceCatalogSettings, BaseConfiguration):
    """Where Astakos API is, who calls it, and how."""

    _servers = (Server("https://accounts.example.com"),)
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {
        "user_token": ApiKey("header", "X-Auth-Token"),
        "service_token": ApiKey("header", "X-Auth-Token"),
        "oauth2_client": HttpBasic(),
    }
    _user_agent = "astakos/1.0.0.dev0"
