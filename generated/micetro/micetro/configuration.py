"""Settings of the clients of micetro."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ._runtime.configuration import BaseConfiguration
from ._runtime.security_schemes import ApiKey, HttpBasic, HttpBearer, SecurityScheme
from ._runtime.servers import Server


class Configuration(BaseConfiguration):
    """Where Micetro REST API is, who calls it, and how."""

    _servers = (
        Server(
            "https://{host}/mmws/api/v2",
            variables={"host": ("micetro.example.com", ())},
            description="A Micetro web server.",
        ),
    )
    _security_schemes: ClassVar[Mapping[str, SecurityScheme]] = {
        "basic": HttpBasic(),
        "session": HttpBearer(),
        "session_argument": ApiKey("query", "session"),
    }
    _user_agent = "micetro/1.0.0.dev0"
