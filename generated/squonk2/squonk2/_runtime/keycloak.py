"""Tokens of Keycloak, an OpenID Connect server whose endpoints follow from its address and a realm."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from .oauth import ClientCredentials, PasswordGrant

EXPORTS: Final = ("KeycloakClient", "KeycloakUser")


def keycloak_token_url(keycloak_url: str, realm: str) -> str:
    """Return the token endpoint of a realm. ``keycloak_url`` includes ``/auth`` for servers that have it."""
    return f"{keycloak_url.rstrip('/')}/realms/{quote(realm, safe='')}/protocol/openid-connect/token"


class KeycloakUser(PasswordGrant):
    """The client speaks for a user whose password it knows.

    Args:
        keycloak_url: Address of the server.
        realm: Realm of the user and the client.
        client_id: Id of the client there.
        username: Name of the user.
        password: Their password.
        client_secret: None for a public client.
        prior_token: A token from earlier. It is used until ``skew`` seconds before the end that it names itself.
        settings: See :class:`~.oauth.OAuthProvider`.
    """

    def __init__(
        self,
        keycloak_url: str,
        realm: str,
        client_id: str,
        *,
        username: str,
        password: str,
        client_secret: str | None = None,
        prior_token: str | None = None,
        **settings: Any,
    ) -> None:
        super().__init__(
            keycloak_token_url(keycloak_url, realm),
            client_id,
            client_secret=client_secret,
            username=username,
            password=password,
            token=prior_token or None,
            **{"client_auth": "body", **settings},
        )


class KeycloakClient(ClientCredentials):
    """The client speaks for itself, as a service account.

    Args:
        keycloak_url: Address of the server.
        realm: Realm of the client.
        client_id: Id of the client there.
        client_secret: Its secret.
        settings: See :class:`~.oauth.OAuthProvider`.
    """

    def __init__(self, keycloak_url: str, realm: str, client_id: str, client_secret: str, **settings: Any) -> None:
        super().__init__(keycloak_token_url(keycloak_url, realm), client_id, client_secret, **settings)
