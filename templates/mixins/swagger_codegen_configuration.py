"""Settings as swagger-codegen clients have them, on top of those of this runtime."""

from __future__ import annotations

import os
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from .configuration import BaseConfiguration
from .retry_policy import RetryPolicy
from .swagger_codegen_logging import LogSettings

if TYPE_CHECKING:
    from .settings import Settings


class SwaggerConfiguration(LogSettings, BaseConfiguration):
    """Settings of a client. A new one starts as a copy of what :meth:`set_default` was given.

    Args:
        host: URL of the API, base path included. Without it the document's server counts.
        settings: See :class:`~.settings.Settings`. swagger-codegen's own clients set attributes instead.

    Raises TypeError for a setting that does not exist.
    """

    _api_version: ClassVar[str] = ""
    """Version of the API, as its document gives it."""

    retries: RetryPolicy | int | bool | None = RetryPolicy(attempts=4, connect_attempts=4, statuses=frozenset())
    """Lost connections are tried again three times, as urllib3 does; a status never is."""

    def __init__(self, host: str | None = None, **settings: Unpack[Settings]) -> None:
        super().__init__(host)
        self.connection_pool_maxsize = (os.cpu_count() or 1) * 5
        self.user_agent = f"Swagger-Codegen/{self._package_version()}/python"
        if self._default is not None:
            self.__dict__.update({name: copy(value) for name, value in self._default.__dict__.items()})
        given = BaseConfiguration(host, **settings)
        self.__dict__.update({name: given.__dict__[name] for name in settings})
        if host is not None:
            self.host = host

    @property
    def assert_hostname(self) -> str | bool | None:
        """None: the name in a certificate has to be that of the host. Other values are not supported."""
        return None

    @assert_hostname.setter
    def assert_hostname(self, value: str | bool | None) -> None:
        if value is not None and value is not True:
            raise ValueError(
                "assert_hostname is not supported: certificates are checked against the host that is called; "
                "hand in an http_client with TLS settings of its own instead"
            )

    @classmethod
    def set_default(cls, default: BaseConfiguration | None) -> None:
        """Set what later configurations start as: each copies the attributes of ``default`` as they are then."""
        cls._default = default

    @classmethod
    def get_default(cls) -> Self:
        """Return a new configuration."""
        return cls()

    def auth_settings(self) -> dict[str, dict[str, Any]]:
        """Return where each security scheme of the document puts which value, by the id of the scheme."""
        from .swagger_codegen_auth import auth_settings_of

        return auth_settings_of(self)

    def to_debug_report(self) -> str:
        """Return what to name when a problem is reported."""
        import sys

        return (
            f"OS: {sys.platform}\n"
            f"Python Version: {sys.version}\n"
            f"Version of the API: {self._api_version}\n"
            f"SDK Package Version: {self._package_version()}"
        )

    @classmethod
    def _package_version(cls) -> str:
        return cls._user_agent.rpartition("/")[2]
