"""OAuth 2.0 grants that need no browser (RFC 6749 sections 4.3, 4.4 and 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import quote_plus

from .request import Credential
from .token_requests import TIMEOUT, TokenFields, ask, form_payload, json_object, refusal
from .tokens import Token, TokenProvider

if TYPE_CHECKING:
    from .flow import Flow
    from .options import Timeout
    from .reply import Reply

EXPORTS: Final = ("ClientCredentials", "PasswordGrant", "RefreshTokenGrant")

_FIELDS: Final = TokenFields("access_token", "expires_at", "expires_in", "refresh_token")


class OAuthProvider(TokenProvider):
    """Gets tokens from a token endpoint. Base of the grants below.

    Args:
        token_url: Absolute URL of the endpoint.
        client_id: Who the client is.
        client_secret: None for a public client.
        scopes: What is asked for.
        client_auth: How the client proves itself: by HTTP Basic, or in the form (RFC 6749 section 2.3.1).
        extra: More parameters of the token request.
        timeout: As of a client.
        settings: See :class:`~.tokens.TokenProvider`.
    """

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str | None = None,
        *,
        scopes: Sequence[str] = (),
        client_auth: Literal["basic", "body"] = "basic",
        extra: Mapping[str, str] | None = None,
        timeout: Timeout = TIMEOUT,
        **settings: Any,
    ) -> None:
        super().__init__(**settings)
        self._token_url = token_url
        self._client_id = client_id
        self._client_secret = client_secret
        self._scopes = tuple(scopes)
        self._client_auth = client_auth
        self._extra = dict(extra or {})
        self._timeout = timeout

    def grant(self) -> Mapping[str, str]:
        """Return the parameters of the grant."""
        raise NotImplementedError

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Use the refresh token if there is one, and the grant if there is none or it is refused."""
        if old is not None and old.refresh is not None:
            reply = yield from self._ask({"grant_type": "refresh_token", "refresh_token": old.refresh})
            if reply.status_code == 200:
                return self._token_of(reply, old.refresh)
        return self._token_of((yield from self._ask({**self.grant(), **self._scope()})), None)

    def _scope(self) -> dict[str, str]:
        return {"scope": " ".join(self._scopes)} if self._scopes else {}

    def _ask(self, parameters: Mapping[str, str]) -> Flow[Reply]:
        form = {**parameters, **self._extra}
        credentials: tuple[Credential, ...] = ()
        if self._client_secret is not None and self._client_auth == "basic":
            credentials = (Credential("header", "Authorization", self._basic(self._client_secret)),)
        else:
            form["client_id"] = self._client_id
            form.update({"client_secret": self._client_secret} if self._client_secret is not None else {})
        payload = form_payload(form)
        return (
            yield from ask("POST", self._token_url, payload=payload, credentials=credentials, timeout=self._timeout)
        )

    def _basic(self, secret: str) -> str:
        from base64 import b64encode

        pair = f"{quote_plus(self._client_id)}:{quote_plus(secret)}"
        return "Basic " + b64encode(pair.encode()).decode("ascii")

    def _token_of(self, reply: Reply, refresh: str | None) -> Token:
        """Read a token response (RFC 6749 section 5.1). Raises AuthenticationError."""
        data = json_object(reply)
        token = _FIELDS.read(data, self._clock) if reply.status_code == 200 else None
        if token is None:
            why = ": ".join(str(data[key]) for key in ("error", "error_description") if key in data)
            secrets = [*self.secrets(), *_FIELDS.secrets(data), str(data.get("id_token") or "")]
            raise refusal(reply, why or "the token endpoint gave no token", secrets)
        return token._replace(refresh=token.refresh or refresh)

    def secrets(self) -> list[str]:
        """Return the texts that no message may show."""
        return [text for text in (self._client_secret, *self.grant().values()) if text]


class ClientCredentials(OAuthProvider):
    """The client speaks for itself (RFC 6749 section 4.4)."""

    def grant(self) -> Mapping[str, str]:
        """Return the parameters of the grant."""
        return {"grant_type": "client_credentials"}


class PasswordGrant(OAuthProvider):
    """The client speaks for a user whose password it knows (RFC 6749 section 4.3), as with Keycloak.

    Args:
        username: Name of the user.
        password: Their password.
        arguments: See :class:`OAuthProvider`.
    """

    def __init__(self, token_url: str, client_id: str, *, username: str, password: str, **arguments: Any) -> None:
        super().__init__(token_url, client_id, **arguments)
        self._username = username
        self._password = password

    def grant(self) -> Mapping[str, str]:
        """Return the parameters of the grant."""
        return {"grant_type": "password", "username": self._username, "password": self._password}


class RefreshTokenGrant(OAuthProvider):
    """The client holds a refresh token from elsewhere (RFC 6749 section 6).

    Args:
        refresh_token: The token. A server that gives another one in its place is heeded; ``on_token`` is told of it.
        arguments: See :class:`OAuthProvider`.
    """

    def __init__(self, token_url: str, client_id: str, *, refresh_token: str, **arguments: Any) -> None:
        super().__init__(token_url, client_id, **arguments)
        self._refresh_token = refresh_token

    def grant(self) -> Mapping[str, str]:
        """Return the parameters of the grant."""
        return {"grant_type": "refresh_token", "refresh_token": self._refresh_token}

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Use the newest refresh token."""
        token = self._token_of((yield from self._ask({**self.grant(), **self._scope()})), self._refresh_token)
        self._refresh_token = token.refresh or self._refresh_token
        return token
