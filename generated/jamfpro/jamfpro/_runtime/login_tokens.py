"""Tokens from a login endpoint: user and password for a token, kept alive while it is used, given back in the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from . import flow
from .basic_auth import basic_credential
from .token_requests import (
    TIMEOUT,
    TokenFields,
    ask,
    endpoint_url,
    form_payload,
    json_object,
    json_payload,
    refusal,
)
from .tokens import TokenProvider

if TYPE_CHECKING:
    from .flow import Flow
    from .options import Timeout
    from .payload import Payload
    from .reply import Reply
    from .request import Credential
    from .tokens import Token

__all__ = ["LoginTokens", "TokenFields"]

EXPORTS: Final = ("LoginTokens", "TokenFields")

Body: TypeAlias = Callable[[str, str], Any]
"""Returns the JSON body of a login from user and password."""


class LoginEndpoints(NamedTuple):
    """URLs, or paths on the server of the API."""

    login: str
    keep_alive: str | None = None
    """Gives a new token for one that is about to end."""
    logout: str | None = None


class LoginTokens(TokenProvider):
    """Logs in with user and password and sends the token that comes of it.

    A token that ends within ``keep_alive_margin`` is exchanged for another at the keep-alive endpoint, if there is one;
    where that fails, and from ``skew`` on, there is a new login. Where endpoints are paths, each server that the
    provider is used with gets logins of its own.

    Args:
        login: URL of the login endpoint, or its path on the server of the API.
        username: Name of the user.
        password: Their password.
        keep_alive: Endpoint that takes a token and gives another one.
        logout: Endpoint that ends a token, for :meth:`log_out`.
        send: How user and password are sent: by HTTP Basic, as form or JSON with the fields ``username`` and
            ``password``, or as the JSON value that a function makes of both.
        fields: Where the answers have the token.
        keep_alive_margin: Seconds before its end from which a token is kept alive.
        skew: Seconds before its end from which a token is not used any more.
        timeout: As of a client.
        settings: See :class:`~.tokens.TokenProvider`.
    """

    def __init__(
        self,
        login: str,
        username: str,
        password: str,
        *,
        keep_alive: str | None = None,
        logout: str | None = None,
        send: Literal["basic", "form", "json"] | Body = "basic",
        fields: TokenFields | None = None,
        keep_alive_margin: float = 60.0,
        skew: float = 5.0,
        timeout: Timeout = TIMEOUT,
        **settings: Any,
    ) -> None:
        super().__init__(skew=skew, **settings)
        self.by_origin = "://" not in login
        self._endpoints = LoginEndpoints(login, keep_alive, logout)
        self._username = username
        self._password = password
        self._send = send
        self._fields = fields or TokenFields()
        self._keep_alive_margin = keep_alive_margin
        self._timeout = timeout

    def expired(self, token: Token) -> bool:
        """Say whether a token is to be kept alive or replaced."""
        if self._endpoints.keep_alive and self.seconds_left(token) < self._keep_alive_margin:
            return True
        return super().expired(token)

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Keep the old token alive if it is still good, else log in."""
        if old is not None and self._endpoints.keep_alive and self.seconds_left(old) > self._skew:
            reply = yield from self._with_token(self._endpoints.keep_alive, old, origin)
            kept = self._read(reply)
            if kept is not None:
                return kept
        reply = yield from self._log_in(origin)
        token = self._read(reply)
        if token is None:
            secrets = [self._password, *self._fields.secrets(json_object(reply))]
            raise refusal(reply, "the login gave no token", secrets)
        return token

    def _read(self, reply: Reply) -> Token | None:
        return self._fields.read(json_object(reply), self._clock) if 200 <= reply.status_code < 300 else None

    def _log_in(self, origin: str) -> Flow[Reply]:
        credentials: tuple[Credential, ...] = ()
        if self._send == "basic":
            credentials = (basic_credential(self._username, self._password),)
        url = endpoint_url(self._endpoints.login, origin)
        return (yield from ask("POST", url, payload=self._body(), credentials=credentials, timeout=self._timeout))

    def _body(self) -> Payload | None:
        pair = {"username": self._username, "password": self._password}
        if self._send == "basic":
            return None
        if self._send == "form":
            return form_payload(pair)
        return json_payload(self._send(self._username, self._password) if callable(self._send) else pair)

    def _with_token(self, endpoint: str, token: Token, origin: str) -> Flow[Reply]:
        credentials = (self._credential(token),)
        return (yield from ask("POST", endpoint_url(endpoint, origin), credentials=credentials, timeout=self._timeout))

    def log_out(self, client: Any = None) -> None:
        """End the tokens that the server of a client gave, there and here. Raises AuthenticationError.

        Args:
            client: What to send the request with; by default the client that was attached.
        """
        used, origin = self._way(client)
        flow.run(self._logged_out(origin), used)

    async def log_out_async(self, client: Any = None) -> None:
        """Do as :meth:`log_out`, with an asynchronous client."""
        used, origin = self._way(client)
        await flow.run_async(self._logged_out(origin), used)

    def _logged_out(self, origin: str) -> Flow[None]:
        token = self._dropped(origin)
        if token is None or self._endpoints.logout is None:
            return
        reply = yield from self._with_token(self._endpoints.logout, token, origin)
        if reply.status_code >= 300 and reply.status_code != 401:  # a token that is refused has ended already
            raise refusal(reply, "the server did not end the token", [token.value])
