"""Requests below the level of operations: what swagger-codegen clients have in their module ``rest``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .media_types import decode_text

if TYPE_CHECKING:
    from .client import BaseApiClient, ClientCore
    from .configuration import BaseConfiguration
    from .headers import Headers
    from .reply import Reply


class RESTResponse:
    """A whole answer.

    Args:
        resp: A reply of this runtime, or any response object with a status, a reason, header fields and a body.
    """

    def __init__(self, resp: Reply | Any) -> None:
        self.urllib3_response: Any = getattr(resp, "raw", resp)
        """The response object of the HTTP library."""
        self.status: int = _first(resp, "status_code", "status")
        self.reason: str = _first(resp, "reason", "reason_phrase")
        self._headers: Headers | Mapping[str, str] = resp.headers
        body = _first(resp, "content", "data")
        text = decode_text(body, self.getheader("content-type")) if isinstance(body, bytes) else body
        self.data: Any = text
        """The body as text."""

    def getheaders(self) -> Headers | Mapping[str, str]:
        """Return the header fields."""
        return self._headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header field."""
        return self._headers.get(name, default)


class RESTClientObject:
    """Sends requests to URLs. Without ``client`` it has connections of its own, made from the configuration.

    Every method raises ApiException for a status outside of 200 to 299 and returns a :class:`RESTResponse`, or with
    ``_preload_content=False`` an unread answer.
    """

    def __init__(
        self,
        configuration: BaseConfiguration,
        pools_size: int = 4,
        maxsize: int | None = None,
        *,
        client: ClientCore | None = None,
    ) -> None:
        self.configuration = configuration
        self._client: Any = client if client is not None else _own_client(configuration, maxsize)

    def request(
        self,
        method: str,
        url: str,
        query_params: Any = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Any = None,
        _preload_content: bool = True,
        _request_timeout: Any = None,
    ) -> Any:
        """Send a request. ``body`` and ``post_params`` exclude each other (ValueError)."""
        from .swagger_codegen_requests import rest_flow

        work = rest_flow(
            self._client,
            method,
            url,
            query_params,
            headers,
            body,
            post_params,
            preload=_preload_content,
            timeout=_request_timeout,
        )
        return self._client._run(work)

    def GET(self, url: str, headers: Any = None, query_params: Any = None, **options: Any) -> Any:
        """Send a GET request."""
        return self.request("GET", url, headers=headers, query_params=query_params, **options)

    def HEAD(self, url: str, headers: Any = None, query_params: Any = None, **options: Any) -> Any:
        """Send a HEAD request."""
        return self.request("HEAD", url, headers=headers, query_params=query_params, **options)

    def OPTIONS(
        self,
        url: str,
        headers: Any = None,
        query_params: Any = None,
        post_params: Any = None,
        body: Any = None,
        **options: Any,
    ) -> Any:
        """Send an OPTIONS request."""
        return self.request("OPTIONS", url, query_params, headers, body, post_params, **options)

    def DELETE(self, url: str, headers: Any = None, query_params: Any = None, body: Any = None, **options: Any) -> Any:
        """Send a DELETE request."""
        return self.request("DELETE", url, query_params, headers, body, **options)

    def POST(
        self,
        url: str,
        headers: Any = None,
        query_params: Any = None,
        post_params: Any = None,
        body: Any = None,
        **options: Any,
    ) -> Any:
        """Send a POST request."""
        return self.request("POST", url, query_params, headers, body, post_params, **options)

    def PUT(
        self,
        url: str,
        headers: Any = None,
        query_params: Any = None,
        post_params: Any = None,
        body: Any = None,
        **options: Any,
    ) -> Any:
        """Send a PUT request."""
        return self.request("PUT", url, query_params, headers, body, post_params, **options)

    def PATCH(
        self,
        url: str,
        headers: Any = None,
        query_params: Any = None,
        post_params: Any = None,
        body: Any = None,
        **options: Any,
    ) -> Any:
        """Send a PATCH request."""
        return self.request("PATCH", url, query_params, headers, body, post_params, **options)


def _own_client(configuration: BaseConfiguration, maxsize: int | None) -> BaseApiClient:
    from .swagger_codegen_requests import plain_client

    return plain_client(configuration, maxsize)


def _first(holder: Any, *names: str) -> Any:
    """Return the first of some attributes that an object has."""
    return next((getattr(holder, name) for name in names if hasattr(holder, name)), None)
