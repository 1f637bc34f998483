"""Who is calling: users, API clients, and providers of your own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, TypeVar

from .._runtime import credential_sources
from .._runtime.custom_credentials import CredentialsProvider as TokenSource
from .._runtime.errors import AuthenticationError
from .._runtime.login_tokens import LoginTokens
from .._runtime.oauth import ClientCredentials
from .._runtime.token_requests import endpoint_url, json_object
from .._runtime.token_values import Token
from ..jamf_errors import CredentialsError
from ..models.client import SKEW, AccessToken

if TYPE_CHECKING:
    from .._runtime.flow import Flow
    from .._runtime.reply import Reply
    from .._runtime.request import Credential, Request
    from .client import JamfProClient

LOGIN = "/api/v1/auth/token"
KEEP_ALIVE = "/api/v1/auth/keep-alive"
LOGOUT = "/api/v1/auth/invalidate-token"
CLIENT_TOKEN = "/api/v1/oauth/token"
TIMEOUT = 15.0


class CredentialsProvider(TokenSource):
    """Base of everything that gets tokens. To get them in a way of your own, override one method.

    ``_request_access_token`` returns an :class:`AccessToken`, which is kept until shortly before it ends.
    ``_refresh_access_token`` is called each time a token is needed, and sets ``_access_token`` if it has to. Either may
    be a property. Of any number of threads one is inside at a time; requests of the same client that it makes use the
    token so far.
    """

    type = "user"
    """What tokens are called that do not say it themselves."""

    def __init__(self) -> None:
        super().__init__(skew=SKEW)
        self.client: JamfProClient | None = None

    def attach_client(self, client: JamfProClient) -> None:
        """Ask the server of a client for tokens in :meth:`get_access_token`; requests need no such word."""
        self.client = client
        self.attach(client.api)

    def get_access_token(self, client: Any = None, *, thread_lock: Any = None) -> AccessToken:
        """Return a token that is good for at least some seconds, a new one if need be.

        Args:
            client: A generated client to ask with; by default that of the client that was attached.
            thread_lock: A lock of your own to hold meanwhile; none is needed.

        Raises CredentialsError if there is none to be had.
        """
        with nullcontext() if thread_lock is None else thread_lock:
            try:
                token = super().get_access_token(client)
            except AuthenticationError as error:
                raise CredentialsError(error.reason or "no token is to be had") from error
        return self._shown(token)

    def _shown(self, token: Token) -> AccessToken:
        if isinstance(token, AccessToken):
            return token
        return AccessToken(
            self.type, token.value, _FAR if token.expires_at is None else token.expires_at, self._scope()
        )

    def _scope(self) -> Sequence[str] | None:
        return None


_FAR = 253402300799.0
"""The last second of the year 9999, for a token that does not say when it ends."""


class _BuiltIn(CredentialsProvider):
    """A provider that asks the server, each server for tokens of its own."""

    by_origin = True

    def __init__(self, source: LoginTokens | ClientCredentials) -> None:
        super().__init__()
        self._source = source

    def authorize(self, request: Request, scopes: Sequence[str]) -> Flow[tuple[Credential, ...]]:
        """Return the token as a credential."""
        return (yield from self._source.authorize(request, scopes))

    def renew(self, refused: Sequence[Credential]) -> Flow[bool]:
        """Get a new token in place of one that was refused."""
        return (yield from self._source.renew(refused))

    def current(self, origin: str) -> Flow[Token]:
        """Return the token for a server."""
        return (yield from self._source.current(origin))

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class UserCredentialsProvider(_BuiltIn):
    """Tokens of a user: kept alive while less than a minute is left, else got by logging in again."""

    def __init__(self, username: str, password: str) -> None:
        super().__init__(
            LoginTokens(
                LOGIN,
                username,
                password,
                keep_alive=KEEP_ALIVE,
                logout=LOGOUT,
                keep_alive_margin=60.0,
                skew=SKEW,
                timeout=TIMEOUT,
            )
        )
        self.username = username


class _ClientTokens(ClientCredentials):
    """The client credentials grant at whatever server asks for a token."""

    by_origin = True
    granted: Sequence[str] | None = None

    def fetch(self, old: Token | None, origin: str) -> Flow[Token]:
        """Get a token of the server of the request."""
        url = endpoint_url(self._token_url, origin)
        one = _OneGrant(url, self._client_id, self._client_secret, client_auth="body", timeout=TIMEOUT)
        token = yield from one.fetch(None, origin)
        self.granted = one.granted
        return token


class _OneGrant(ClientCredentials):
    granted: Sequence[str] | None = None

    def _token_of(self, reply: Reply, refresh: str | None) -> Token:
        scope = json_object(reply).get("scope")
        self.granted = scope.split() if isinstance(scope, str) else None
        return super()._token_of(reply, refresh)


class ApiClientCredentialsProvider(_BuiltIn):
    """Tokens of an API client, by the client credentials grant of OAuth 2.0."""

    type = "oauth"

    def __init__(self, client_id: str, client_secret: str) -> None:
        self._tokens = _ClientTokens(CLIENT_TOKEN, client_id, client_secret, skew=SKEW)
        super().__init__(self._tokens)
        self.client_id = client_id

    def _scope(self) -> Sequence[str] | None:
        return self._tokens.granted


# -- where user names, ids, passwords and secrets are kept -------------------------------------------------------------

P = TypeVar("P", UserCredentialsProvider, ApiClientCredentialsProvider)


def prompt_for_credentials(provider_type: type[P]) -> P:
    """Return a provider after asking at the terminal. Raises TypeError for a provider of another kind."""
    identity, secret = _keywords(provider_type)
    return credential_sources.prompt_for_credentials(provider_type, [identity], [secret])


def load_from_aws_secrets_manager(
    provider_type: type[P], secret_id: str, version_id: str | None = None, version_stage: str | None = None
) -> P:
    """Return a provider for what a secret of AWS Secrets Manager holds: a JSON object with the keywords of the class.

    Raises ImportError without boto3, TypeError for a provider of another kind, CredentialsError for another secret.
    """
    names = _keywords(provider_type)
    try:
        return credential_sources.load_from_aws_secrets_manager(
            provider_type, secret_id, version_id=version_id, version_stage=version_stage, names=names
        )
    except AuthenticationError as error:
        raise CredentialsError(error.reason) from error


def load_from_keychain(
    provider_type: type[P], server: str, *, client_id: str | None = None, username: str | None = None
) -> P:
    """Return a provider for what the keyring of the system has for a server: ``https://`` and its host.

    Raises ImportError without keyring, TypeError for a provider of another kind, ValueError without the identity that
    it takes, CredentialsError if nothing is stored.
    """
    name, secret = _keywords(provider_type)
    identity = client_id if name == "client_id" else username
    if not identity:
        raise ValueError(f"{provider_type.__name__} needs {name}")
    service = f"https://{server.removeprefix('https://').removeprefix('http://')}"
    try:
        return credential_sources.load_from_keyring(provider_type, service, name=name, identity=identity, secret=secret)
    except AuthenticationError as error:
        raise CredentialsError(error.reason) from error


def _keywords(provider_type: Any) -> tuple[str, str]:
    """Return what a class of providers calls who is calling, and what they prove it with."""
    if isinstance(provider_type, type) and issubclass(provider_type, UserCredentialsProvider):
        return "username", "password"
    if isinstance(provider_type, type) and issubclass(provider_type, ApiClientCredentialsProvider):
        return "client_id", "client_secret"
    raise TypeError(f"{provider_type!r} is neither of users nor of API clients")
