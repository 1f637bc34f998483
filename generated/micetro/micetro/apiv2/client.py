"""The client of Micetro."""

from __future__ import annotations

from typing import Any, NoReturn

from .._runtime.basic_auth import basic_token
from ..http_client import client as base
from ..http_client.exceptions import ClientError, GeneralError, UnexpectedResponse
from ..http_client.version import Version, parse_version
from .exceptions import MicetroV2ErrorResponse
from .urls import PATH, server_url

REFUSALS = ("Invalid username or password.", "Missing Session ID.")
"""What Micetro says of credentials that are wrong; other errors say nothing about them."""


class Client(base.Client):
    """A client of the REST API of Micetro, version 2.

    It keeps the base URL and the token, returns JSON as Python values and anything else as text, and raises the errors
    that Micetro reports. It sends no ``Accept`` of its own, so Micetro decides on the form of answers.

    Args:
        url: URL of the server. Only scheme, host and port count; HTTPS is meant where there is no scheme.
        verify: Whether the certificate of the server is verified; a path names further certificate authorities.

    Raises ClientError for a URL without a host.
    """

    def __init__(self, url: str, *, verify: bool | str = True) -> None:
        self._micetro_url = server_url(url)
        self._version: Version | None = None
        super().__init__(self._micetro_url + PATH, verify=verify)

    @property
    def micetro_url(self) -> str:
        """Scheme, host and port of the server."""
        return self._micetro_url

    @property
    def micetro_version(self) -> Version:
        """Version of the server, asked for once. It needs no credentials."""
        if self._version is None:
            answer = self.http_get("/command/web_getPreLoginInfo", headers={"Authorization": ""})
            try:
                self._version = parse_version(answer["result"]["centralVersion"])
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise GeneralError("Micetro does not tell its version.") from error
        return self._version

    @property
    def auth(self) -> str | None:
        """Value of the header field ``Authorization`` of requests; None before the client is authenticated.

        A value that is set is verified first; one that Micetro refuses leaves the client as it was. Raises ClientError
        for a value that is empty or of another scheme than Basic.
        """
        return self.token

    @auth.setter
    def auth(self, value: str) -> None:
        if not value:
            raise ClientError("The value for authentication is empty.")
        if not value.startswith("Basic"):
            raise ClientError("The value for authentication is not of the scheme Basic.")
        self._verify_token(value)
        self._keep_token(value, "Basic")

    def authenticate(self, username: str, password: str, refresh_token: bool = False) -> str:
        """Verify user and password with Micetro, keep the token made of them, and return it.

        Args:
            username: Name of the user.
            password: Their password.
            refresh_token: Whether a client that is authenticated already takes a new token.

        Raises ClientError if the client is authenticated already, and MicetroV2ErrorResponse for a wrong password.
        """
        if self.is_authenticated and not refresh_token:
            raise ClientError("Client is already authenticated.")
        token = self.generate_token(username, password)
        self.auth = token
        return token

    login = authenticate

    def clear_token(self) -> None:
        """Send no token any more."""
        self._keep_token(None, None)

    @staticmethod
    def generate_token(username: str, password: str) -> str:
        """Return user and password as HTTP Basic sends them (RFC 7617), in UTF-8.

        Raises ClientError for a colon in the user name, which the scheme cannot express.
        """
        try:
            return f"Basic {basic_token(username, password)}"
        except ValueError as error:
            raise ClientError(str(error)) from error

    def _verify_token(self, value: str) -> None:
        """Ask for something with a token. Raises MicetroV2ErrorResponse if it is the token that is at fault."""
        try:
            self.http_get("/addressSpaces", params={"limit": 1}, headers={"Authorization": value})
        except MicetroV2ErrorResponse as error:
            if error.message in REFUSALS:
                raise

    def _handle_request_exc(self, exc: Exception) -> NoReturn:
        raise GeneralError("The request to Micetro REST API v2 failed.") from exc

    def _handle_error_response(self, response: Any) -> NoReturn:
        error = _reported(response)
        if error is None:
            raise UnexpectedResponse(f"Micetro answered with status {response.status_code} and no error.", response)
        raise MicetroV2ErrorResponse(str(error.get("message", "")), response, error.get("code"))


def _reported(response: Any) -> dict[str, Any] | None:
    """Return the error that an answer reports, or None if it has another form."""
    if not base.is_json(response):
        return None
    try:
        error = response.json()["error"]
    except (ValueError, KeyError, TypeError):
        return None
    return error if isinstance(error, dict) else None
