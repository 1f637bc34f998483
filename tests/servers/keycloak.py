"""A Keycloak with one realm, as far as users get tokens from it by name and password."""

from __future__ import annotations

import json
import time
from base64 import urlsafe_b64encode
from urllib.parse import parse_qs

from attrs import define, field

from tests.servers.loopback import Answer, Loopback, Recorded

REALM = "squonk"
CLIENT = "data-manager-api-dev"


def jwt(seconds: float, number: int = 0) -> str:
    """Return a token that ends in so many seconds; its signature is good for nothing."""
    parts = [{"alg": "RS256"}, {"exp": int(time.time() + seconds), "jti": str(number)}]
    return ".".join([*(_base64(json.dumps(each).encode()) for each in parts), _base64(b"signature")])


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).decode("ascii").rstrip("=")


@define
class Keycloak:
    """Users by name with their passwords, and the tokens that were given out."""

    users: dict[str, str] = field(factory=dict)
    secret: str | None = None
    """Secret of the client; None for a public one."""
    clients: frozenset[str] = frozenset({CLIENT})
    """Ids of clients."""
    fixed: str | None = None
    """What it gives out, if not a new token each time."""
    given: list[str] = field(factory=list)
    owners: dict[str, str] = field(factory=dict)
    """Users by the token that they were given."""

    def serve(self) -> Loopback:
        """Return a server for it; its address is to be followed by ``/auth``."""
        return Loopback(self.answer)

    def answer(self, request: Recorded) -> Answer:
        """Answer one request."""
        if (request.method, request.path) != ("POST", f"/auth/realms/{REALM}/protocol/openid-connect/token"):
            return Answer(404, json={"error": "Realm does not exist"})
        form = {name: values[0] for name, values in parse_qs(request.body.decode("ascii")).items()}
        if form.get("client_id") not in self.clients or form.get("client_secret") != self.secret:
            return Answer(401, json={"error": "invalid_client", "error_description": "Invalid client credentials"})
        if form.get("grant_type") != "password" or self.users.get(form.get("username", "")) != form.get("password"):
            return Answer(401, json={"error": "invalid_grant", "error_description": "Invalid user credentials"})
        self.given.append(self.fixed or jwt(300, len(self.given)))
        self.owners[self.given[-1]] = form["username"]
        return Answer(json={"access_token": self.given[-1], "expires_in": 300, "refresh_token": "refresh"})
