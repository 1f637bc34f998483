"""Who a token belongs to, which services there are, and tokens by OAuth 2.0."""

from __future__ import annotations

from typing import Any

from .endpoints import OAUTH2, UI
from .session import Session, require


class IdentityCalls(Session):
    """Methods of the identity service and of the web interface."""

    def authenticate(self, tenant_name: str | None = None) -> dict[str, Any]:
        """Return the user, the token and the services: ``["access"]["user"]["id"]`` is the user's id.

        Args:
            tenant_name: Tenant to authenticate for; the server takes the id of the user alone.
        """
        auth: dict[str, Any] = {"token": {"id": self.token}}
        if tenant_name is not None:
            auth["tenantName"] = tenant_name
        answer: dict[str, Any] = self._answer(self._client.identity.authenticate_with_http_info, body={"auth": auth})
        self._learn(answer)
        return answer

    def validate_token(self, token_id: str, belongs_to: str | None = None) -> dict[str, Any]:
        """Return a token and its owner. Raises NotFound for a token that is not valid.

        Args:
            token_id: The token.
            belongs_to: Tenant that it has to belong to.
        """
        require(token_id=token_id)
        validate = self._client.identity.validate_token_with_http_info
        answer: dict[str, Any] = self._answer(validate, token_id, belongs_to=belongs_to)
        return answer

    def get_services(self) -> list[dict[str, Any]]:
        """Return the services that the web interface lists."""
        self._located(UI)
        services: list[dict[str, Any]] = self._answer(self._client.services.get_services_with_http_info)
        return services

    def get_token(self, grant_type: str, client_id: str, client_secret: str, **params: str) -> dict[str, Any]:
        """Return a token by OAuth 2.0.

        Args:
            grant_type: Kind of grant, ``authorization_code`` as a rule.
            client_id: Id of the client.
            client_secret: Secret of the client. Both go into the ``Authorization`` header.
            params: More fields of the form: ``code``, ``redirect_uri``, ``scope`` and others.
        """
        require(grant_type=grant_type, client_id=client_id, client_secret=client_secret)
        self._located(OAUTH2)
        answer: dict[str, Any] = self._answer(
            self._client.authorization.get_token_with_http_info,
            body={"grant_type": grant_type, **params},
            _request_auth=(client_id, client_secret),
        )
        return answer
