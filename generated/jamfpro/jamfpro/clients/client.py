"""One Jamf Pro server: both of its APIs, requests of one's own, and many of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from ..client import ApiClient
from ..configuration import Configuration
from ..models.client import AccessToken, SessionConfig
from .bodies import json_body, multipart_body, xml_body
from .classic_api import ClassicApi
from .jcds2 import JCDS2
from .pro_api import ProApi
from .results import as_model

if TYPE_CHECKING:
    import httpx

    from ..models.classic.computers import Computer
    from .auth import CredentialsProvider

TOKEN = "jamfToken"
"""Security scheme of both documents."""


class JamfProClient:
    """A client of one server. Safe to share between threads; close it, or use it in a ``with`` block.

    Args:
        server: Host of the server, without a scheme.
        credentials: Where tokens come from.
        port: Port of the server.
        session_config: Timeouts, retries, TLS and so on.
    """

    def __init__(
        self,
        server: str,
        credentials: CredentialsProvider,
        port: int = 443,
        session_config: SessionConfig | None = None,
    ) -> None:
        self.session_config = session_config or SessionConfig()
        self.base_server_url = f"{self.session_config.scheme}://{server}:{port}"
        self.api = ApiClient(_configuration(self.base_server_url, credentials, self.session_config))
        """The generated client, with every operation of both documents."""
        self._credentials = credentials
        credentials.attach_client(self)

    @property
    def session(self) -> ApiClient:
        """What requests are sent with."""
        return self.api

    @cached_property
    def classic_api(self) -> ClassicApi:
        """Curated methods of the Classic API."""
        return ClassicApi(self)

    @cached_property
    def pro_api(self) -> ProApi:
        """Curated methods of the Jamf Pro API."""
        return ProApi(self)

    @cached_property
    def jcds2(self) -> JCDS2:
        """Files of the Jamf Cloud Distribution Service."""
        return JCDS2(self)

    def get_access_token(self) -> AccessToken:
        """Return the token that requests carry. Raises CredentialsError."""
        return self._credentials.get_access_token()

    # -- requests that no method stands for ----------------------------------------------------------------------------

    def classic_api_request(
        self,
        method: str,
        resource_path: str,
        data: Any = None,
        override_headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send a request to the Classic API and return its answer as it is.

        Args:
            method: HTTP method, in any case.
            resource_path: What comes after ``JSSResource``.
            data: For POST and PUT: XML text, or a model.
            override_headers: Header fields; ``Content-Type`` is not among those that can be changed.

        Raises ApiException for an answer that is an error.
        """
        body = xml_body(data) if data is not None and method.upper() in ("POST", "PUT") else None
        return self._request("classic", method, resource_path, override_headers, body, "text/xml")

    def pro_api_request(
        self,
        method: str,
        resource_path: str,
        query_params: Mapping[str, Any] | None = None,
        data: Any = None,
        files: Any = None,
        override_headers: Mapping[str, str] | None = None,
    ) -> httpx.Response:
        """Send a request to the Jamf Pro API and return its answer as it is.

        Args:
            method: HTTP method, in any case.
            resource_path: What comes after ``api``, version included.
            query_params: Parameters; a list repeats its name.
            data: For POST, PUT and PATCH: a dict, or a model, of which what is set is sent.
            files: For POST: files by field, sent as multipart in place of ``data``.
            override_headers: Header fields; ``Content-Type`` is not among those that can be changed.

        Raises ApiException for an answer that is an error, ValueError for data of another kind.
        """
        method = method.upper()
        if files is not None and method == "POST":
            content, media_type = multipart_body(files)
            return self._request("pro", method, resource_path, override_headers, content, media_type, query_params)
        body = json_body(data) if data is not None and method in ("POST", "PUT", "PATCH") else None
        return self._request("pro", method, resource_path, override_headers, body, "application/json", query_params)

    def _request(
        self,
        api: str,
        method: str,
        path: str,
        headers: Mapping[str, str] | None,
        body: Any,
        content_type: str,
        query: Mapping[str, Any] | None = None,
    ) -> httpx.Response:
        kept = {
            name: value for name, value in (headers or {}).items() if body is None or name.lower() != "content-type"
        }
        names = {name.lower() for name in kept}
        wanted = {} if "accept" in names else {"Accept": "application/json"}
        options: dict[str, Any] = {"_request_auth": False} if "authorization" in names else {}
        response: httpx.Response = self.api.request(
            method,
            path.lstrip("/"),
            query=query,
            headers={**wanted, **kept},
            body=body,
            content_type=None if body is None else content_type,
            _api=api,
            **options,
        ).response
        return response

    # -- many requests -------------------------------------------------------------------------------------------------

    def concurrent_api_requests(
        self,
        handler: Callable[..., Any],
        arguments: Iterable[Any],
        return_model: type[Any] | None = None,
        max_concurrency: int | None = None,
        return_exceptions: bool | None = None,
    ) -> Iterator[Any]:
        """Call a function with each argument, several calls at a time, and yield the results in order.

        Args:
            handler: Any callable.
            arguments: Where they come from; they are taken as they are needed. A dict is unpacked into keywords.
            return_model: Model to make of results that are answers.
            max_concurrency: Calls at once; no more than the session allows.
            return_exceptions: Whether an exception takes the place of its result, or else is left out; by default as
                the session says.
        """
        most = self.session_config.max_concurrency
        at_once = min(max_concurrency or most, most)
        keep = self.session_config.return_exceptions if return_exceptions is None else return_exceptions

        def call(**given: Any) -> Any:
            result = handler(**given["keywords"]) if "keywords" in given else handler(given["argument"])
            return result if return_model is None else as_model(result, return_model)

        wrapped = ({"keywords": each} if isinstance(each, dict) else {"argument": each} for each in arguments)
        with self.api.map(call, wrapped, max_concurrency=at_once, return_exceptions=True) as results:
            for result in results:
                if keep or not isinstance(result, Exception):
                    yield result

    # -- short cuts ----------------------------------------------------------------------------------------------------

    def get_computer_by_id(self, computer: Any, subsets: Iterable[str] | None = None) -> Computer:
        """Do as :meth:`ClassicApi.get_computer_by_id`."""
        return self.classic_api.get_computer_by_id(computer, subsets)

    def update_computer_by_id(self, computer: Any, data: Computer | str | None = None) -> None:
        """Do as :meth:`ClassicApi.update_computer_by_id`; without data there is nothing to change."""
        if data is not None:
            self.classic_api.update_computer_by_id(computer, data)

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self.api.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"JamfProClient({self.base_server_url!r})"


def _configuration(url: str, credentials: CredentialsProvider, session: SessionConfig) -> Configuration:
    cookies = "; ".join(f"{name}={value}" for name, value in session.cookies().items())
    return Configuration(
        url,
        credentials={TOKEN: credentials},
        timeout=session.timeout,
        retries=session.max_retries,
        connection_pool_maxsize=session.max_concurrency,
        user_agent=session.user_agent,
        verify_ssl=session.verify,
        ssl_ca_cert=None if session.ca_cert_bundle is None else str(session.ca_cert_bundle),
        default_headers={"Cookie": cookies} if cookies else {},
    )
