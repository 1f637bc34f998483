"""The service catalog: which endpoints there are, and which of them this client needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from .._runtime.service_catalog import CatalogService
from .errors import BadValue, NoEndpoints

IDENTITY, ACCOUNT, UI, OAUTH2 = "/identity/v2.0", "/account/v1.0", "/ui", "/oauth2"
"""Where the document has the services. A catalog may have all but the first elsewhere."""

SERVICES: Mapping[str, CatalogService] = {
    ACCOUNT: CatalogService(name="astakos_account", version="v1.0"),
    UI: CatalogService(name="astakos_account", version="v1.0", url="SNF:uiURL"),
    OAUTH2: CatalogService(name="astakos_oauth2"),
}
"""What they are called in the catalog."""


def join_urls(left: str, right: str) -> str:
    """Return two parts of a URL with one slash between them."""
    return f"{left.rstrip('/')}/{right.lstrip('/')}"


def parse_endpoints(
    endpoints: Mapping[str, Any],
    ep_name: str | None = None,
    ep_type: str | None = None,
    ep_region: str | None = None,
    ep_version_id: str | None = None,
) -> list[dict[str, Any]]:
    """Return the services of a catalog, each with those of its endpoints that meet every criterion given.

    Args:
        endpoints: What :meth:`~.client.AstakosClient.get_endpoints` returned. It is not changed.
        ep_name: Name of the service.
        ep_type: Type of the service.
        ep_region: Region of the endpoint.
        ep_version_id: Version of the endpoint.

    Raises NoEndpoints if there is none.
    """
    try:
        catalog = endpoints["access"]["serviceCatalog"]
        found = [
            {**service, "endpoints": matching}
            for service in catalog
            if _matches(service, name=ep_name, type=ep_type)
            and (
                matching := [
                    dict(e) for e in service["endpoints"] if _matches(e, region=ep_region, versionId=ep_version_id)
                ]
            )
        ]
    except (KeyError, TypeError):
        found = []
    if not found:
        raise NoEndpoints(ep_name, ep_type, ep_region, ep_version_id)
    return found


def _matches(item: Mapping[str, Any], **criteria: str | None) -> bool:
    return all(wanted is None or item[key] == wanted for key, wanted in criteria.items())


def identity_url(auth_url: str) -> str:
    """Return the URL of an identity service that is given as it is, or by its host alone. Raises BadValue."""
    parts = urlsplit(auth_url)
    if parts.scheme not in ("http", "https"):
        raise BadValue(f"the authentication URL has the scheme {parts.scheme or '(none)'}; it has to be http or https")
    if not parts.hostname:
        raise BadValue(f"the authentication URL has no host: {auth_url}")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/') or IDENTITY}"
