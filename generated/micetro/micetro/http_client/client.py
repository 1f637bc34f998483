"""A client of HTTP verbs. It knows a base URL and a token; what answers mean is left to its subclasses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Self
from urllib.parse import quote

from .._runtime.credentials import FixedCredentials
from .._runtime.request import Credential
from ..client import ApiClient
from ..configuration import Configuration
from ..exceptions import ApiException
from .bodies import body_of, cookie_header, query_text
from .credentials import credentials_of
from .exceptions import ClientError, ErrorResponse, GeneralError, UnexpectedResponse
from .transports import Transport, Transports, proxy_for

_ANY_STATUS = range(100, 600)
_SAFE_IN_URL = "%/:?#[]@!$&'()*+,;=~"


class Client:
    """A client of HTTP verbs.

    Args:
        target: URL that the URLs of requests are relative to.
        verify: Whether the certificate of the server is verified; a path names further certificate authorities.
    """

    def __init__(self, target: str, *, verify: bool | str = True) -> None:
        self.target = target
        self.verify = verify
        self.token: str | None = None
        """Value of the header field ``Authorization``."""
        self.token_type: str | None = None
        usual = Transport(verify)
        configuration = usual.applied(Configuration(target, retries=False, timeout=None))
        self._api_client = ApiClient(configuration)
        self._transports = Transports(self._api_client, usual)

    @property
    def api_client(self) -> ApiClient:
        """The generated client behind this one, with a typed method for every operation."""
        return self._api_client

    @property
    def session(self) -> Any:
        """The ``httpx.Client`` that requests go through."""
        return self._api_client.http_client

    @property
    def is_authenticated(self) -> bool:
        """Whether there is a token."""
        return bool(self.token)

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._transports.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def http_request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        files: Any = None,
        auth: Any = None,
        timeout: float | tuple[float | None, float | None] | None = None,
        allow_redirects: bool = True,
        proxies: Mapping[str, str] | None = None,
        hooks: Mapping[str, Any] | None = None,
        stream: bool | None = None,
        verify: bool | str | None = None,
        cert: str | tuple[str, str] | None = None,
        json: Any = None,
        expected_status_codes: Collection[int] | None = None,
    ) -> Any:
        """Send a request and return what the server answered: JSON as Python values, anything else as text.

        Args:
            method: HTTP method.
            url: URL relative to :attr:`target`.
            params: Query parameters: a mapping, pairs, or text that is encoded already.
            data: Body: a mapping or pairs for a form, bytes, text or a file.
            headers: Header fields.
            cookies: Cookies by name.
            files: Files to send in a multipart body, by name: a file, or a tuple of file name, content and media type.
            auth: Credentials in place of the token: user and password, or a function of an ``httpx.Request``.
            timeout: Seconds to wait: for connecting and for data alike, or for each; for ever without it.
            allow_redirects: Whether redirects are followed.
            proxies: URLs of proxies by scheme, or by scheme and host.
            hooks: ``{"response": function}``, or several functions in a list: each gets the ``httpx.Response`` and may
                return another one.
            stream: Has no effect, as answers are read in any case.
            verify: As of the client, for this request alone.
            cert: File with a certificate of the client, or files of certificate and key.
            json: Body to be sent as JSON.
            expected_status_codes: Statuses that are a success; any below 400 without it.

        Raises GeneralError: if no answer came, or it is an error.
        """
        whole = self._url_for(url)
        transport = Transport(
            self.verify if verify is None else verify, cert, proxy_for(whole, proxies), bool(allow_redirects)
        )
        body = body_of(data, json, files)
        try:
            response = (
                self._transports.client(transport)
                .request(
                    method,
                    _with_query(whole, query_text(params)),
                    headers={**cookie_header(cookies), **(headers or {})},
                    body=body.content,
                    content_type=body.media_type,
                    expected_status_codes=_ANY_STATUS,
                    _request_timeout=timeout,
                    _request_auth=self._credentials(auth, method, whole),
                )
                .response
            )
        except (ApiException, ValueError, TypeError) as error:
            return self._handle_request_exc(error)
        return self._read(_hooked(response, hooks), expected_status_codes)

    def http_get(
        self, url: str = "", params: Any = None, expected_status_codes: Collection[int] | None = None, **kwargs: Any
    ) -> Any:
        """Send a GET request; 200 is expected unless ``expected_status_codes`` says otherwise. See ``http_request``."""
        expected = (200,) if expected_status_codes is None else expected_status_codes
        return self.http_request("GET", url, params=params, expected_status_codes=expected, **kwargs)

    def http_post(
        self,
        url: str,
        params: Any = None,
        data: Any = None,
        json: Any = None,
        expected_status_codes: Collection[int] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Send a POST request. See ``http_request``."""
        return self.http_request(
            "POST", url, params=params, data=data, json=json, expected_status_codes=expected_status_codes, **kwargs
        )

    def http_put(
        self,
        url: str,
        params: Any = None,
        data: Any = None,
        json: Any = None,
        expected_status_codes: Collection[int] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Send a PUT request. See ``http_request``."""
        return self.http_request(
            "PUT", url, params=params, data=data, json=json, expected_status_codes=expected_status_codes, **kwargs
        )

    def http_patch(
        self,
        url: str,
        params: Any = None,
        data: Any = None,
        json: Any = None,
        expected_status_codes: Collection[int] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Send a PATCH request. See ``http_request``."""
        return self.http_request(
            "PATCH", url, params=params, data=data, json=json, expected_status_codes=expected_status_codes, **kwargs
        )

    def http_delete(
        self,
        url: str,
        params: Any = None,
        data: Any = None,
        json: Any = None,
        expected_status_codes: Collection[int] | None = None,
        **kwargs: Any,
    ) -> Any:
        """Send a DELETE request. See ``http_request``."""
        return self.http_request(
            "DELETE", url, params=params, data=data, json=json, expected_status_codes=expected_status_codes, **kwargs
        )

    # -- what subclasses may change ------------------------------------------------------------------------------------

    def _url_for(self, url: str) -> str:
        """Return the whole URL of a request."""
        rest = quote(url.lstrip("/"), safe=_SAFE_IN_URL)
        return f"{self.target}/{rest}" if rest and rest[0] != "?" else f"{self.target}{rest}"

    def _is_error_response(self, response: Any) -> bool:
        """Say whether an answer is an error."""
        return int(response.status_code) >= 400

    def _handle_request_exc(self, exc: Exception) -> Any:
        """Raise the exception for a request that could not be sent, or got no answer."""
        raise GeneralError("The request failed.") from exc

    def _handle_error_response(self, response: Any) -> Any:
        """Raise the exception for an answer that is an error."""
        raise ErrorResponse(f"The server answered with status {response.status_code}.", response)

    def _handle_nonerror_response(self, response: Any, expected_status_codes: Collection[int] | None) -> Any:
        """Return what a good answer holds. Raises UnexpectedResponse for a status that is not expected."""
        if expected_status_codes and response.status_code not in expected_status_codes:
            expected = ", ".join(str(each) for each in expected_status_codes)
            raise UnexpectedResponse(f"The status {response.status_code} is not one of {expected}.", response)
        if is_json(response):
            try:
                return response.json()
            except ValueError:
                return response.text
        return response.text

    def _require_auth(self) -> None:
        """Raise ClientError if there is no token."""
        if not self.is_authenticated:
            raise ClientError("Client is not authenticated.")

    # -- the rest ------------------------------------------------------------------------------------------------------

    def _keep_token(self, token: str | None, token_type: str | None) -> None:
        """Send a token with every request from now on, or none."""
        self.token, self.token_type = token, token_type
        credentials = self._api_client.configuration.credentials
        credentials.pop("basic", None)
        if token is not None:
            credentials["basic"] = FixedCredentials(Credential("header", "Authorization", token))

    def _credentials(self, auth: Any, method: str, url: str) -> Any:
        return (self.token or False) if auth is None else credentials_of(auth, method, url)

    def _read(self, response: Any, expected_status_codes: Collection[int] | None) -> Any:
        if self._is_error_response(response):
            return self._handle_error_response(response)
        return self._handle_nonerror_response(response, expected_status_codes)


def is_json(response: Any) -> bool:
    """Say whether an answer is JSON, by its media type."""
    media_type: str = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return media_type in ("application/json", "text/json") or media_type.endswith("+json")


def _with_query(url: str, query: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}{query}" if query else url


def _hooked(response: Any, hooks: Mapping[str, Any] | None) -> Any:
    given = (hooks or {}).get("response") or ()
    functions: Collection[Callable[[Any], Any]] = [given] if callable(given) else given
    for function in functions:
        changed = function(response)
        response = response if changed is None else changed
    return response
