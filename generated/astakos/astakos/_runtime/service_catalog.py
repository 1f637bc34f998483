"""Services that are found in a catalog: a server of identities says where each of them is.

The catalog is that of OpenStack's Identity API, version 2: a list of services with ``type``, ``name`` and
``endpoints``, each of them with ``region``, ``versionId`` and one or more URLs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlsplit

from .call import Call
from .errors import ApiException
from .flow import Acquire
from .gates import Gate
from .operation import Operation
from .reading import read_failure
from .token_requests import field_of, json_object

if TYPE_CHECKING:
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .options import CallOptions
    from .reply import Reply
    from .request import Request

    class _Layer:
        """What this layer stands on."""

        configuration: BaseConfiguration

        def _exchange(self, call: Call) -> Flow[Reply]: ...

        def _start(
            self, operation: Operation[Any], arguments: Mapping[str, Any], options: CallOptions, stream: bool = False
        ) -> Call: ...

        def _secrets(self, request: Request) -> Iterator[str]: ...

else:
    _Layer = object

EXPORTS: Final = ("CatalogService", "ServiceCatalog")

Entry = Mapping[str, Any]


class CatalogService(NamedTuple):
    """Which entry of a catalog is meant; what is None may be anything."""

    type: str | None = None
    name: str | None = None
    region: str | None = None
    version: str | None = None
    url: str = "publicURL"
    """Field of the endpoint that has its URL."""


class ServiceCatalog:
    """Where the services of a client are, asked for at the first call that needs one and kept.

    Args:
        services: The service for each beginning of a path; the rest of the path is appended to its URL.
        path: Path of the catalog, on the server of the configuration.
        method: HTTP method that asks for it.
        authenticated: Whether the request for the catalog carries the credentials of the client.
        catalog: Property of the answer with the services; names inside one another are joined with dots.
        keep_for: Seconds after which the catalog is asked for again.
        clock: Gives seconds of a clock that never goes back.
    """

    def __init__(
        self,
        services: Mapping[str, CatalogService],
        *,
        path: str = "/tokens",
        method: str = "POST",
        authenticated: bool = False,
        catalog: str = "access.serviceCatalog",
        keep_for: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.services = dict(sorted(services.items(), key=lambda each: len(each[0]), reverse=True))
        self.field = catalog
        self.operation: Operation[Any] = Operation("catalog", method, path, security=None if authenticated else ())
        self._gate = Gate()
        self._keep_for = keep_for
        self._clock = clock
        self._found: tuple[Sequence[Entry], float] | None = None

    def fresh(self) -> Sequence[Entry] | None:
        """Return the catalog as it was found, or None if it has to be asked for."""
        if self._found is None:
            return None
        entries, moment = self._found
        return entries if self._keep_for is None or self._clock() - moment < self._keep_for else None

    def entries(self, ask: Callable[[], Flow[Sequence[Entry]]]) -> Flow[Sequence[Entry]]:
        """Return the catalog, asked for once by any number of calls."""
        found = self.fresh()
        if found is not None:
            return found
        leave = yield Acquire(self._gate)
        try:
            found = self.fresh()
            if found is None:
                found = yield from ask()
                self.keep(found)
            return found
        finally:
            leave()

    def keep(self, entries: Sequence[Entry]) -> None:
        """Use a catalog that came otherwise, with an answer to signing in for one."""
        self._found = (entries, self._clock())

    def forget(self) -> None:
        """Ask for the catalog again at the next call."""
        self._found = None

    def __repr__(self) -> str:
        return f"ServiceCatalog({self.services!r})"


def matching_endpoints(entries: Sequence[Entry], service: CatalogService) -> list[Entry]:
    """Return the endpoints of a catalog that meet every condition; the catalog stays as it is."""
    found = []
    for entry in entries:
        if service.type in (None, entry.get("type")) and service.name in (None, entry.get("name")):
            for endpoint in entry.get("endpoints") or ():
                region, version = endpoint.get("region"), endpoint.get("versionId")
                if service.region in (None, region) and service.version in (None, version):
                    found.append(endpoint)
    return found


class ServiceCatalogSettings:
    """The setting that makes a client look its services up."""

    service_catalog: ServiceCatalog | None = None
    """Where the paths of the document are; None sends everything to ``host``."""


class ServiceCatalogMixin(_Layer):
    """Sends each call to the service of its path, as ``configuration.service_catalog`` finds it.

    The catalog counts as the word of the API itself, so credentials go where it leads; never from HTTPS to HTTP.
    """

    def _exchange(self, call: Call) -> Flow[Reply]:
        catalog: ServiceCatalog | None = getattr(self.configuration, "service_catalog", None)
        if catalog is None or not call.request.trusted or call.operation is catalog.operation:
            return (yield from super()._exchange(call))
        base = self.configuration.base_url()
        rest = call.request.url.removeprefix(base)
        prefix = _prefix(catalog, rest) if rest != call.request.url else None
        if prefix is None:
            return (yield from super()._exchange(call))
        entries = yield from self._services(catalog)
        url = _service_url(catalog.services[prefix], entries, base)
        return (yield from super()._exchange(call.replace(call.request.replace(url=url + rest[len(prefix) :]))))

    def _services(self, catalog: ServiceCatalog) -> Flow[Sequence[Entry]]:
        """Return the catalog, asked for if need be."""
        return (yield from catalog.entries(lambda: self._discovered(catalog)))

    def _discovered(self, catalog: ServiceCatalog) -> Flow[Sequence[Entry]]:
        reply = yield from super()._exchange(self._start(catalog.operation, {}, {}))
        if not 200 <= reply.status_code < 300:
            raise read_failure(catalog.operation, reply, self._secrets(reply.request))
        entries = field_of(json_object(reply), catalog.field)
        if not isinstance(entries, list):
            request = reply.request.redacted()
            raise ApiException(reply.status_code, "the answer has no catalog", headers=reply.headers, request=request)
        return [entry for entry in entries if isinstance(entry, dict)]


def _prefix(catalog: ServiceCatalog, path: str) -> str | None:
    for prefix in catalog.services:
        if path.startswith(prefix) and path[len(prefix) : len(prefix) + 1] in ("", "/", "?"):
            return prefix
    return None


def _service_url(service: CatalogService, entries: Sequence[Entry], base: str) -> str:
    """Return the URL of a service. Raises ApiException if the catalog has none that may be used."""
    urls = [each.get(service.url) for each in matching_endpoints(entries, service)]
    for url in urls:
        if isinstance(url, str) and (parts := urlsplit(url)).hostname and parts.scheme in ("http", "https"):
            if urlsplit(base).scheme == "https" and parts.scheme == "http":
                raise ApiException(None, f"the catalog leads from HTTPS to HTTP for {service}")
            return url.rstrip("/")
    raise ApiException(None, f"the catalog has no service {service}")
