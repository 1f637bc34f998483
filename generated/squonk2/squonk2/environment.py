"""Installations of Squonk2 by name, from a file of the user's (extra ``yaml``).

The file is YAML, ``~/.squonk2/environments`` or what ``SQUONK2_ENVIRONMENTS_FILE`` names::

    default: live
    environments:
      live:
        keycloak-hostname: keycloak.example.com
        keycloak-realm: squonk
        keycloak-dm-client-id: data-manager-api
        dm-hostname: squonk.example.com
        admin-user: me
        admin-password: secret

User and password may come from ``SQUONK2_ENVIRONMENT_LIVE_ADMIN_USER`` and ``..._ADMIN_PASSWORD`` instead.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

__all__ = ["Environment", "EnvironmentFileError"]

DM_PATH = "/data-manager-api"
AS_PATH = "/account-server-api"


class EnvironmentFileError(Exception):
    """The file, or one of the environments in it, is not there or not as it has to be."""


class Environment:
    """One installation: where its servers are, and who its administrator is.

    Args:
        environment: Its name; by default the one that the file says is the default.

    Raises EnvironmentFileError, ImportError without PyYAML. The file is read once, here or by :meth:`load`.
    """

    _environments: ClassVar[Mapping[str, Mapping[str, Any]]] = {}

    @classmethod
    def load(cls) -> list[str]:
        """Read the file anew, and return the names of its environments, the default one first.

        Raises as the class does.
        """
        file = environments_file()
        cls._environments = _read(file)
        return list(cls._environments)

    def __init__(self, environment: str | None = None) -> None:
        if not self._environments:
            self.load()
        self._name = environment or next(iter(self._environments))
        if self._name not in self._environments:
            raise EnvironmentFileError(f"{environments_file()} has no environment {self._name!r}")
        self._keycloak_hostname = self._required("keycloak-hostname")
        self._keycloak_realm = self._required("keycloak-realm")
        self._admin_user = self._required("admin-user", os.environ)
        self._admin_password = self._required("admin-password", os.environ)

    def _optional(self, key: str) -> str | None:
        value = self._environments[self._name].get(key)
        return str(value) if value else None

    def _required(self, key: str, variables: Mapping[str, str] | None = None) -> str:
        variable = f"SQUONK2_ENVIRONMENT_{self._name}_{key}".upper().replace("-", "_")
        value = self._optional(key) or (variables or {}).get(variable)
        if not value:
            also = f", and there is no variable {variable}" if variables is not None else ""
            raise EnvironmentFileError(f"{environments_file()}: the environment {self._name!r} has no {key}{also}")
        return value

    @property
    def environment(self) -> str:
        """Its name."""
        return self._name

    @property
    def keycloak_hostname(self) -> str:
        """Host of Keycloak, as the file has it."""
        return self._keycloak_hostname

    @property
    def keycloak_url(self) -> str:
        """URL of Keycloak, which ends with ``/auth``."""
        url = _url(self._keycloak_hostname)
        return url if url.endswith("/auth") else f"{url}/auth"

    @property
    def keycloak_realm(self) -> str:
        """Realm of its users."""
        return self._keycloak_realm

    @property
    def keycloak_as_client_id(self) -> str | None:
        """Id of the client for the Account Server, if there is one."""
        return self._optional("keycloak-as-client-id")

    @property
    def keycloak_dm_client_id(self) -> str | None:
        """Id of the client for the Data Manager, if there is one."""
        return self._optional("keycloak-dm-client-id")

    @property
    def admin_user(self) -> str:
        """Name of the administrator."""
        return self._admin_user

    @property
    def admin_password(self) -> str:
        """Their password."""
        return self._admin_password

    @property
    def as_hostname(self) -> str | None:
        """Host of the Account Server, if there is one, as the file has it."""
        return self._optional("as-hostname")

    @property
    def as_api(self) -> str | None:
        """URL for :meth:`AsApi.set_api_url`."""
        return _api(self.as_hostname, AS_PATH)

    @property
    def dm_hostname(self) -> str | None:
        """Host of the Data Manager, if there is one, as the file has it."""
        return self._optional("dm-hostname")

    @property
    def dm_api(self) -> str | None:
        """URL for :meth:`DmApi.set_api_url`."""
        return _api(self.dm_hostname, DM_PATH)

    @property
    def ui_hostname(self) -> str | None:
        """Host of the web interface, if there is one, as the file has it."""
        return self._optional("ui-hostname")

    def __repr__(self) -> str:
        return f"Environment({self._name!r})"


def environments_file() -> Path:
    """Return the file, whether it exists or not."""
    return Path(os.path.expandvars(os.environ.get("SQUONK2_ENVIRONMENTS_FILE", "~/.squonk2/environments"))).expanduser()


def _read(file: Path) -> dict[str, Mapping[str, Any]]:
    """Return the environments of a file, the default one first."""
    given = _parsed(file)
    found, default = given.get("environments"), given.get("default")
    if not isinstance(found, Mapping) or not all(isinstance(each, Mapping) for each in found.values()):
        raise EnvironmentFileError(f"{file} has no 'environments', or they are no mappings")
    if not isinstance(default, str) or default not in found:
        raise EnvironmentFileError(f"{file} has no 'default' that is one of its environments")
    return {default: found[default], **found}


def _parsed(file: Path) -> Mapping[str, Any]:
    try:
        yaml = import_module("yaml")
    except ImportError as error:
        raise ImportError("environments need the package PyYAML (extra yaml)") from error
    try:
        given = yaml.safe_load(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise EnvironmentFileError(f"{file} cannot be read: {error}") from error
    if not isinstance(given, Mapping):
        raise EnvironmentFileError(f"{file} is empty, or no mapping")
    return given


def _url(host: str) -> str:
    url = host if host.startswith(("https://", "http://")) else f"https://{host}"
    return url.rstrip("/")


def _api(host: str | None, path: str) -> str | None:
    if not host:
        return None
    url = _url(host)
    return url if url.endswith(path) else url + path
