"""Access tokens of Keycloak, for programs that keep a token in a variable."""

from __future__ import annotations

import logging
from math import isfinite

from ._runtime.keycloak import KeycloakUser
from .client import ApiClient
from .configuration import Configuration
from .exceptions import ApiException

__all__ = ["Auth"]

_LOG = logging.getLogger(__name__)
_LEAST_SECONDS = 60.0
"""How long a token from earlier must still be good."""


class Auth:
    """Gets access tokens. There is nothing to construct."""

    @classmethod
    def get_access_token(
        cls,
        *,
        keycloak_url: str,
        keycloak_realm: str,
        keycloak_client_id: str,
        username: str,
        password: str,
        keycloak_client_secret: str | None = None,
        prior_token: str | None = None,
        timeout_s: float = 4,
    ) -> str | None:
        """Return an access token for a user, None where Keycloak gives none; the log says why.

        Args:
            keycloak_url: Address of Keycloak, with ``/auth`` if the server has it.
            keycloak_realm: Realm of the user and the client.
            keycloak_client_id: Id of the client there.
            username: Name of the user.
            password: Their password.
            keycloak_client_secret: None for a public client.
            prior_token: A token from earlier, returned if it is good for another 60 seconds by its own account.
            timeout_s: Seconds to wait for a connection and for data.

        Raises AssertionError if one of the first five is empty.
        """
        given = {
            "keycloak_url": keycloak_url,
            "keycloak_realm": keycloak_realm,
            "keycloak_client_id": keycloak_client_id,
            "username": username,
            "password": password,
        }
        for name, value in given.items():
            if not value:
                raise AssertionError(f"{name} is empty")
        user = KeycloakUser(
            keycloak_url,
            keycloak_realm,
            keycloak_client_id,
            username=username,
            password=password,
            client_secret=keycloak_client_secret,
            prior_token=prior_token,
            timeout=timeout_s,
            skew=_LEAST_SECONDS,
        )
        return _token(user, keycloak_url, prior_token)


def _token(user: KeycloakUser, keycloak_url: str, prior_token: str | None) -> str | None:
    try:
        with ApiClient(Configuration(keycloak_url, retries=False)) as client:
            token = user.get_access_token(client)
            if token.value == prior_token and not isfinite(user.seconds_left(token)):
                user.forget()  # it does not say when it ends, so nobody knows that it has not
                token = user.get_access_token(client)
    except ApiException as error:
        _LOG.error("No access token from %s: %s", keycloak_url, error.reason)
        return None
    return token.value
