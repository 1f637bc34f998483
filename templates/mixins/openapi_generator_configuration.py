"""Settings as OpenAPI Generator's clients have them, on top of those of this runtime."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack

from .configuration import BaseConfiguration
from .servers import pick_server
from .settings import Settings
from .swagger_codegen_logging import LogSettings


class GeneratorSettings(Settings, total=False):
    """Keyword arguments of ``Configuration``. None stands for the default, as in those clients."""

    debug: bool | None
    """Whether requests and answers are logged, secrets hidden."""
    ca_cert_data: str | bytes | None
    server_operation_index: Mapping[str, int] | None
    server_operation_variables: Mapping[str, Mapping[str, str]] | None
    ignore_operation_servers: bool


_ELSEWHERE = {
    "ca_cert_data": "write it to a file and give its path as ssl_ca_cert",
    "server_operation_index": "give _host_index with the call",
    "server_operation_variables": "give _server_variables with the call",
    "ignore_operation_servers": "set host, which goes before the servers of operations",
}
"""What to do instead of settings that are not supported."""


class GeneratorConfiguration(LogSettings, BaseConfiguration):
    """Settings of a client.

    Args:
        host: URL of the API, base path included. Without it the document's server counts.
        settings: See :class:`GeneratorSettings`.

    Raises TypeError for a setting that does not exist, ValueError for one that is not supported here.
    """

    if not TYPE_CHECKING:  # a type checker takes the settings as they are declared, without None

        def __init__(self, host=None, /, **settings):
            given = {name: value for name, value in settings.items() if value is not None}
            for name, instead in _ELSEWHERE.items():
                if given.pop(name, None):
                    raise ValueError(f"{name} is not supported: {instead}")
            debug = given.pop("debug", None)
            super().__init__(given.pop("host", host), **given)
            if debug is not None:
                self.debug = debug

    else:

        def __init__(self, host: str | None = None, **settings: Unpack[GeneratorSettings]) -> None: ...

    @classmethod
    def get_default_copy(cls) -> Self:
        """Return a copy of what :meth:`set_default` set, or a new configuration."""
        return cls.get_default()

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """Return the key of a security scheme as it is sent, under its id or else its alias."""
        known = identifier if identifier in self.api_key or alias is None else alias
        return super().get_api_key_with_prefix(known)

    def get_host_from_settings(self, index: int | None, variables: Mapping[str, str] | None = None) -> str:
        """Return the URL of one of the document's servers. Raises ValueError if there is no such server."""
        return pick_server(self._servers, index or 0, dict(variables or {}))

    def auth_settings(self) -> dict[str, dict[str, Any]]:
        """Return where each security scheme of the document puts which value, by the id of the scheme."""
        from .swagger_codegen_auth import auth_settings_of

        return auth_settings_of(self)

    def to_debug_report(self) -> str:
        """Return what to name when a problem is reported."""
        import sys

        package = self._user_agent.rpartition("/")[2]
        return f"OS: {sys.platform}\nPython Version: {sys.version}\nSDK Package Version: {package}"
