"""User and password that are verified before they are used, and Keycloak's tokens."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64encode
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mixins.errors import AuthenticationError, ForbiddenException
from mixins.keycloak import KeycloakClient, KeycloakUser
from mixins.reply import Reply
from mixins.token_requests import field_of, json_object
from mixins.verified_basic import VerifiedBasic
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import Configuration, operation
from tests.servers.loopback import Answer, Loopback, Recorded

TARGET = operation(path="/data", security=({"bearer": ()},))
BASIC = "Basic " + b64encode("ann:pä:ss-word".encode()).decode()


def settings(server: Loopback, provider: Any) -> Configuration:
    return Configuration(server.url + "/api", credentials={"bearer": provider}, trust_env=False)


def call(client: Any) -> Any:
    return client.call(TARGET, {})


@pytest.mark.parametrize("status", [200, 403, 404])
def test_one_request_verifies_user_and_password(driver: Driver, server: Loopback, status: int) -> None:
    server.script(lambda request: Answer(json=1) if request.path == "/api/data" else Answer(status))
    provider = VerifiedBasic("ann", "pä:ss-word", verify="/api/spaces?limit=1")
    assert driver.run(settings(server, provider), call, call).data == 1
    assert [each.target for each in server.requests] == ["/api/spaces?limit=1", "/api/data", "/api/data"]
    assert {each.headers["authorization"] for each in server.requests} == {BASIC}


@pytest.mark.parametrize("status", [401, 500])
def test_a_wrong_password_is_told_before_the_call(driver: Driver, server: Loopback, status: int) -> None:
    server.script(Answer(status, json={"error": "pä:ss-word"}))
    provider = VerifiedBasic("ann", "pä:ss-word", verify="/api/spaces")
    with pytest.raises(AuthenticationError, match="does not accept") as caught:
        driver.run(settings(server, provider), call)
    assert (caught.value.status, len(server.requests)) == (status, 1)
    assert "pä:ss-word" not in str(caught.value)


def test_what_counts_as_accepted_may_be_said(driver: Driver, server: Loopback) -> None:
    def accepts(reply: Reply) -> bool:
        return field_of(json_object(reply), "error.message") != "Invalid username or password."

    provider = VerifiedBasic("ann", "word", verify="/check", accepts=accepts)
    server.script(Answer(403, json={"error": {"message": "not yours"}}))
    with pytest.raises(ForbiddenException):
        driver.run(settings(server, provider), call)
    provider.forget()
    server.script(Answer(400, json={"error": {"message": "Invalid username or password."}}))
    with pytest.raises(AuthenticationError):
        driver.run(settings(server, provider), call)


def test_a_refusal_verifies_once_more(driver: Driver, server: Loopback) -> None:
    server.script(Answer(), Answer(401), Answer(), Answer(json="fine"))
    provider = VerifiedBasic("ann", "word", verify="/check")
    assert driver.run(settings(server, provider), call).data == "fine"
    assert [each.path for each in server.requests] == ["/check", "/api/data"] * 2


def test_a_colon_in_the_user_name_is_refused() -> None:
    with pytest.raises(ValueError, match="colon"):
        VerifiedBasic("a:b", "word", verify="/check")


def jwt(end: float) -> str:
    claims = urlsafe_b64encode(json.dumps({"exp": end}).encode()).rstrip(b"=").decode()
    return f"e30.{claims}.c2ln"


def keycloak(request: Recorded) -> Answer:
    if request.path == "/auth/realms/my%20realm/protocol/openid-connect/token":
        return Answer(json={"access_token": "new", "expires_in": 300})
    return Answer(json=request.headers["authorization"])


@pytest.mark.parametrize(("left", "token"), [(61, jwt(1061)), (60, "new"), (-5, "new"), (None, "opaque")])
def test_a_prior_token_is_used_as_long_as_it_says(
    driver: Driver, server: Loopback, left: float | None, token: str
) -> None:
    server.script(keycloak)
    provider = KeycloakUser(
        f"{server.url}/auth/",
        "my realm",
        "dm-client",
        username="ann",
        password="p&q=1 ö",
        prior_token="opaque" if left is None else jwt(1000 + left),
        skew=60,
        clock=lambda: 1000.0,
    )
    assert driver.run(settings(server, provider), call).data == f"Bearer {token}"
    forms = [dict(parse_qsl(each.body.decode())) for each in server.requests if each.method == "POST"]
    expected = {"grant_type": "password", "username": "ann", "password": "p&q=1 ö", "client_id": "dm-client"}
    assert forms == ([expected] if token == "new" else [])


def test_a_confidential_client_of_keycloak(driver: Driver, server: Loopback) -> None:
    server.script(keycloak)
    user = KeycloakUser(
        f"{server.url}/auth", "my realm", "c", username="ann", password="word", client_secret="s", prior_token=""
    )
    machine = KeycloakClient(f"{server.url}/auth", "my realm", "c", "s", timeout=5)
    assert driver.run(settings(server, user), call).data == "Bearer new"
    assert b"client_secret=s" in server.requests[0].body
    assert driver.run(settings(server, machine), call).data == "Bearer new"
    assert server.requests[2].headers["authorization"] == "Basic Yzpz"
