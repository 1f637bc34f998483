"""Several APIs behind one client: one session, one set of credentials, and for each API a server of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Unpack
from urllib.parse import urlsplit

from .configuration import BaseConfiguration
from .options import KNOWN_OPTIONS
from .servers import Server, base_url, chosen_server, origin, pick_server

if TYPE_CHECKING:
    from .operation import Operation
    from .options import CallOptions
    from .settings import Settings

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration
        _known_options: ClassVar[frozenset[str]]

        def _base_url(self, operation: Operation[Any], options: CallOptions) -> str: ...

else:
    _Layer = object


class SeveralApisConfiguration(BaseConfiguration):
    """Settings of a client of several APIs.

    Args:
        host: Scheme, host and port that all APIs share; the base path of each document is appended. A path in it, such
            as that of a gateway, comes first.
        hosts: Whole URLs by API, base path included. They go before ``host``.
        settings: See :class:`~.settings.Settings`.

    An API that neither names is where its document says. Raises ValueError for an API that does not exist, TypeError
    for a setting that does not.
    """

    _apis: ClassVar[Mapping[str, Sequence[Server]]] = {}

    def __init__(
        self, host: str | None = None, *, hosts: Mapping[str, str] | None = None, **settings: Unpack[Settings]
    ) -> None:
        super().__init__(host, **settings)
        self.hosts: dict[str, str] = dict(hosts or {})
        for name in self.hosts:
            self._servers_of(name)

    def _servers_of(self, api: str) -> Sequence[Server]:
        if api not in self._apis:
            raise ValueError(f"there is no API {api!r}: the package has {', '.join(self._apis)}")
        return self._apis[api]

    def sets_host(self, api: str) -> bool:
        """Whether the caller said where an API is."""
        return self.explicit_host or api in self.hosts

    def api_url(self, api: str, index: int | str | None = None, values: Mapping[str, str] | None = None) -> str:
        """Return the URL that the paths of an API are appended to.

        ``index`` chooses a server of its document, whatever the caller set otherwise; ``values`` are those of the
        variables in that server's URL. Raises ValueError if there is no such API or server, or no host is known.
        """
        own = self.hosts.get(api) if index is None else None
        if own is not None:
            return base_url(own)
        url = _document_url(self._servers_of(api), self.server_index if index is None else index, self._known(values))
        if index is not None or not self.explicit_host:
            return base_url(url)
        return base_url(self.host) + urlsplit(url).path.rstrip("/")

    def _known(self, values: Mapping[str, str] | None) -> Mapping[str, str]:
        """Return values for variables that some API has: each takes its own from them."""
        given = self.server_variables if values is None else values
        if not given:
            return given
        known = {name for servers in self._apis.values() for server in servers for name in server.variables}
        for name in given:
            if name not in known:
                raise ValueError(f"no server of the package has a variable {name!r}")
        return given


def _document_url(servers: Sequence[Server], index: int | str, values: Mapping[str, str]) -> str:
    """Return the URL of one of an API's servers; the empty text where its document names none."""
    if not servers:
        return ""
    server = chosen_server(servers, index)
    return server.resolve({name: value for name, value in values.items() if name in server.variables})


class SeveralApisMixin(_Layer):
    """Sends every operation to the API that it belongs to.

    A request of the caller's own names its API: ``client.request("GET", "/things", _api="name")``; without, its path is
    appended to ``Configuration(host=...)``.
    """

    _known_options: ClassVar[frozenset[str]] = KNOWN_OPTIONS | {"_api"}

    def _base_url(self, operation: Operation[Any], options: CallOptions) -> str:
        configuration = self.configuration
        api = operation.api
        if not isinstance(configuration, SeveralApisConfiguration):
            raise TypeError(f"a client of several APIs needs their Configuration, not {configuration!r}")
        if not api:
            if not configuration.explicit_host:
                raise ValueError(f"_api says where a request goes: one of {', '.join(configuration._apis)}")
            return super()._base_url(operation, options)
        index, values = options.get("_host_index"), options.get("_server_variables")
        if operation.servers and (index is not None or not configuration.sets_host(api)):
            return base_url(pick_server(operation.servers, index or 0, values))
        return configuration.api_url(api, index, values)

    def _trusted_origin(self, url: str) -> bool:
        """Say whether credentials may be sent to a URL: to the origin of each API."""
        configuration = self.configuration
        assert isinstance(configuration, SeveralApisConfiguration)
        return origin(url) in {origin(each) for each in _urls(configuration)}


def _urls(configuration: SeveralApisConfiguration) -> list[str]:
    """Return where the APIs are, those left out of which nobody knows."""
    found = [configuration.host] if configuration.explicit_host else []
    for api in configuration._apis:
        try:
            found.append(configuration.api_url(api))
        except ValueError:
            continue
    return found
