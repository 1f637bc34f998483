"""What every method stands on: the generated client, the places of the services, and one way through which calls go."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

from .._runtime.hooks import Hooks
from .._runtime.request import Request
from .._runtime.response import ApiResponse
from .._runtime.retry_policy import NO_RETRIES, RetryPolicy
from .._runtime.service_catalog import ServiceCatalog, matching_endpoints
from ..client import ApiClient
from ..configuration import Configuration
from ..exceptions import ApiException
from .endpoints import ACCOUNT, IDENTITY, OAUTH2, SERVICES, UI, identity_url, join_urls
from .errors import BadValue, NoEndpoints
from .journal import Journal
from .results import parsed, translated

T = TypeVar("T")

_RETRIED = frozenset({429, *range(500, 600)})


class Session:
    """A client of one user or service.

    Args:
        token: Token of a user or of a service.
        auth_url: URL of the identity service (``https://host/identity/v2.0``), or of its host alone.
        retry: Further attempts after a failed connection, a 429 or a 5xx, with growing delays. What may not be done
            twice is repeated only if nothing reached the server.
        use_pool: Whether connections are kept for the next request.
        pool_size: Connections that may be open at once.
        logger: Where DEBUG lines go; ``astakos`` otherwise.
        headers: Header fields to send with every request.

    Raises BadValue for a token or a URL that cannot be used.
    """

    def __init__(
        self,
        token: str,
        auth_url: str,
        retry: int = 0,
        use_pool: bool = False,
        pool_size: int = 8,
        logger: logging.Logger | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        require(token=token, auth_url=auth_url)
        self.token = token
        self.retry = retry
        self.logger = logger or logging.getLogger(__name__.partition(".")[0])
        self.auth_url = identity_url(auth_url)
        self._journal = Journal(urlsplit(self.auth_url).path, self.logger)
        self._catalog = ServiceCatalog(SERVICES, path=f"{IDENTITY}/tokens")
        self._client = ApiClient(self._configuration(use_pool, pool_size, headers or {}))

    def _configuration(self, use_pool: bool, pool_size: int, headers: Mapping[str, str]) -> Configuration:
        parts = urlsplit(self.auth_url)
        configuration = Configuration(
            f"{parts.scheme}://{parts.netloc}",
            api_key={"user_token": self.token, "service_token": self.token},
            retries=RetryPolicy(self.retry + 1, self.retry + 1, statuses=_RETRIED) if self.retry > 0 else NO_RETRIES,
            connection_pool_maxsize=pool_size,
            default_headers=headers if use_pool else {"Connection": "close", **headers},
            hooks=Hooks(before_request=(self._moved, self._journal.sent), after_response=(self._journal.received,)),
        )
        configuration.service_catalog = self._catalog
        return configuration

    @property
    def api_client(self) -> ApiClient:
        """The generated client behind this one."""
        return self._client

    @property
    def log_request(self) -> dict[str, Any] | None:
        """The last request: ``method``, ``path``, ``headers``, ``body``; a fingerprint in place of the token."""
        return self._journal.request

    @property
    def log_response(self) -> dict[str, Any] | None:
        """The answer to it: ``status``, ``message``, ``data``; no data where it would hold a token."""
        return self._journal.response

    @property
    def account_url(self) -> str:
        """URL of the account service, from the catalog."""
        return self._located(ACCOUNT)

    @property
    def ui_url(self) -> str:
        """URL of the web interface, from the catalog."""
        return self._located(UI)

    @property
    def oauth2_url(self) -> str:
        """URL of OAuth 2.0, from the catalog."""
        return self._located(OAUTH2)

    def get_endpoints(self, extra: bool = False) -> dict[str, Any]:
        """Return the service catalog, ``{"access": {"serviceCatalog": [...]}}``.

        Args:
            extra: Whether the catalog has to have OAuth 2.0. Raises NoEndpoints if it has not.
        """
        endpoints: dict[str, Any] = self._answer(self._client.identity.authenticate_with_http_info, _request_auth=False)
        self._learn(endpoints)
        if extra:
            self._located(OAUTH2)
        return endpoints

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _learn(self, answer: Any) -> None:
        """Keep the catalog that an answer holds, if it holds one."""
        access = answer.get("access") if isinstance(answer, dict) else None
        services = access.get("serviceCatalog") if isinstance(access, dict) else None
        if isinstance(services, list):
            self._catalog.keep([each for each in services if isinstance(each, dict)])

    def _moved(self, request: Request) -> Request:
        """Send to the identity service what the document has at its usual path."""
        start = self._client.configuration.host + IDENTITY
        rest = request.url.removeprefix(start)
        moved = rest != request.url and rest.startswith("/")
        return request.replace(url=join_urls(self.auth_url, rest)) if moved else request

    def _located(self, path: str) -> str:
        """Return the URL of a service, from the catalog, which is asked for once. Raises NoEndpoints."""
        service = SERVICES[path]
        entries = self._translating(lambda: self._client._run(self._client._services(self._catalog)))
        for endpoint in matching_endpoints(entries, service):
            url = endpoint.get(service.url)
            if isinstance(url, str):
                return url.rstrip("/")
        raise NoEndpoints(service.name, ep_version_id=service.version)

    def _account(self, operation: Callable[..., ApiResponse[Any]], *arguments: Any, **keywords: Any) -> Any:
        """Call an operation of the account service."""
        self._located(ACCOUNT)
        return self._answer(operation, *arguments, **keywords)

    def _answer(self, operation: Callable[..., ApiResponse[Any]], *arguments: Any, **keywords: Any) -> Any:
        """Call an operation and return the JSON it answers with. Raises AstakosClientException."""
        return parsed(self._translating(lambda: operation(*arguments, **keywords)))

    def _translating(self, call: Callable[[], T]) -> T:
        """Return what a call returns; what it raises is an AstakosClientException."""
        try:
            return call()
        except ApiException as error:
            raise translated(error) from error
        except (TypeError, ValueError) as error:
            raise BadValue(str(error)) from error


def require(**arguments: object) -> None:
    """Raise BadValue for an argument that is missing."""
    for name, value in arguments.items():
        if value is None or value == "":
            raise BadValue(f"{name} is missing")


def listed(value: str | Iterable[str] | None) -> list[str] | None:
    """Return ids that were given as one or as several."""
    return [value] if isinstance(value, str) else None if value is None else list(value)
