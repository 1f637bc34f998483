"""The edges of the rules for tokens: where they go, when they end, who shares a failure, and what no message tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mixins import flow
from mixins._library import httpx
from mixins.basic_auth import basic_credential, basic_token
from mixins.credentials import FixedCredentials
from mixins.errors import ApiTimeoutError, AuthenticationError
from mixins.flow import Acquire, CurrentClient, Invoke
from mixins.keycloak import KeycloakClient, KeycloakUser
from mixins.oauth import ClientCredentials, OAuthProvider, PasswordGrant, RefreshTokenGrant
from mixins.request import Credential, Request
from mixins.token_requests import TIMEOUT, TokenFields, endpoint_url, form_payload, json_payload
from mixins.tokens import FunctionTokens, Token, TokenProvider, origin_text
from mixins.unattached import Unattached
from tests.mixins.http.world import ApiClient, Configuration

REQUEST = Request("GET", "https://api.example/data", {})


def credentials(provider: TokenProvider, request: Request = REQUEST) -> Any:
    return flow.run(provider.authorize(request, ()), Unattached())


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, Credential("header", "Authorization", "Bearer t")),
        ({"header": "X-Auth"}, Credential("header", "X-Auth", "Bearer t")),
        ({"prefix": "Token"}, Credential("header", "Authorization", "Token t")),
        ({"prefix": ""}, Credential("header", "Authorization", "t")),
    ],
)
def test_where_a_token_goes(settings: dict[str, str], expected: Credential) -> None:
    assert credentials(FunctionTokens(lambda: "t", **settings)) == (expected,)


def test_a_token_ends_half_a_minute_early() -> None:
    provider = FunctionTokens(lambda: "t", clock=lambda: 100.0)
    assert provider.expired(Token("t", 130.0))
    assert not provider.expired(Token("t", 130.5))
    assert not provider.expired(Token("t"))


def test_a_token_to_begin_with_is_used_until_it_is_forgotten() -> None:
    provider = FunctionTokens(lambda: "new", token="old")
    assert credentials(provider)[0].value == "Bearer old"
    provider.forget()
    assert credentials(provider)[0].value == "Bearer new"


def test_one_token_is_for_all_servers_unless_each_has_its_own() -> None:
    numbers = iter(range(10))
    provider = FunctionTokens(lambda: f"t{next(numbers)}")
    requests = [Request("GET", f"https://{host}.example/", {}) for host in ("a", "b", "a")]
    assert [credentials(provider, each)[0].value for each in requests] == ["Bearer t0"] * 3
    provider.forget()
    provider.by_origin = True
    assert [credentials(provider, each)[0].value for each in requests] == ["Bearer t1", "Bearer t2", "Bearer t1"]


def test_an_origin_is_scheme_host_and_port() -> None:
    assert origin_text("HTTPS://User:Pass@Api.Example:8443/x?y") == "https://api.example:8443"


def waiting(provider: TokenProvider) -> Any:
    """Return a flow that stands before the gate of a renewal."""
    current = provider.current("")
    assert isinstance(next(current), Acquire)
    return current


def entered(current: Any) -> Any:
    """Let a flow through the gate, and return its next step."""
    return current.send(lambda: None)


def test_those_who_wait_share_a_failure() -> None:
    provider, error = FunctionTokens(lambda: "t"), AuthenticationError(None, "no token")
    first, second = waiting(provider), waiting(provider)
    assert isinstance(entered(first), Invoke)
    with pytest.raises(AuthenticationError, match="no token"):
        first.throw(error)
    with pytest.raises(AuthenticationError) as shared:
        entered(second)
    assert shared.value is error
    assert isinstance(entered(waiting(provider)), Invoke), "who comes later tries again"


def test_those_who_wait_do_not_share_that_the_first_had_no_time() -> None:
    provider, late = FunctionTokens(lambda: "t"), ApiTimeoutError(0, "late")
    late.late = True
    first, second = waiting(provider), waiting(provider)
    entered(first)
    with pytest.raises(ApiTimeoutError):
        first.throw(late)
    assert isinstance(entered(second), Invoke)


def test_those_who_wait_share_a_token() -> None:
    provider = FunctionTokens(lambda: "t")
    first, second = waiting(provider), waiting(provider)
    entered(first)
    assert isinstance(first.send("got"), CurrentClient)
    with pytest.raises(StopIteration) as done:
        entered(second)
    assert done.value.value == Token("got")


def test_a_failure_is_over_after_a_success() -> None:
    provider = FunctionTokens(lambda: "t")
    failing = waiting(provider)
    entered(failing)
    with pytest.raises(AuthenticationError):
        failing.throw(AuthenticationError(None, "no"))
    assert credentials(provider)[0].value == "Bearer t"
    assert provider._slots[""].error is None


@pytest.mark.parametrize(
    ("endpoint", "origin", "url"),
    [
        ("https://id.example/token", "", "https://id.example/token"),
        ("/token", "https://api.example", "https://api.example/token"),
        ("token", "https://api.example", "https://api.example/token"),
    ],
)
def test_where_an_endpoint_is(endpoint: str, origin: str, url: str) -> None:
    assert endpoint_url(endpoint, origin) == url


def test_a_path_needs_a_server() -> None:
    with pytest.raises(AuthenticationError, match="attach a client"):
        endpoint_url("/token", "")


def test_bodies_and_timeouts_of_token_requests() -> None:
    assert TIMEOUT == (5.0, 30.0)
    form, json = form_payload({"a": "ö&"}), json_payload({"a": 1})
    assert (form.content_type, form.data) == ("application/x-www-form-urlencoded", b"a=%C3%B6%26")
    assert (json.content_type, json.data) == ("application/json", b'{"a":1}')


def test_the_usual_names_of_fields() -> None:
    fields = TokenFields()
    assert fields.read({"token": "t", "expires_in": 60}, lambda: 100.0) == Token("t", 160.0)
    assert fields.secrets({"token": "t", "refresh": "r"}) == ["t"]
    assert TokenFields(refresh="r.s").secrets({"token": 1, "r": {"s": "x"}}) == ["x"]


def fetched(provider: OAuthProvider, answer: Callable[[Any], Any], old: Token | None = None) -> Token:
    with ApiClient(Configuration("https://api.example"), transport=httpx.MockTransport(answer)) as client:
        return flow.run(provider.fetch(old, ""), client)


def test_a_refusal_says_why_and_tells_no_secret() -> None:
    told = {
        "error": "invalid_grant",
        "error_description": "not client-secret nor refresh-secret nor id-secret nor token-secret",
        "id_token": "id-secret",
        "refresh_token": "refresh-secret",
        "access_token": "token-secret",
    }
    provider = ClientCredentials("https://id.example/token", "id", "client-secret")
    with pytest.raises(AuthenticationError) as caught:
        fetched(provider, lambda _: httpx.Response(400, json=told))
    text = f"{caught.value} {caught.value.body!r}"
    assert "invalid_grant: not " in str(caught.value)
    assert "-secret" not in text.replace("client_secret", "")


def test_a_token_response_without_a_token() -> None:
    with pytest.raises(AuthenticationError, match="gave no token"):
        fetched(ClientCredentials("https://id.example/token", "id", "secret"), lambda _: httpx.Response(200, json={}))


def test_what_a_token_response_says() -> None:
    answer = {"access_token": "a", "expires_in": "60", "refresh_token": "r"}
    provider = ClientCredentials("https://id.example/token", "id", "secret", clock=lambda: 100.0)
    assert fetched(provider, lambda _: httpx.Response(200, json=answer)) == Token("a", 160.0, "r")
    moment = {"access_token": "a", "expires_at": 500}
    assert fetched(provider, lambda _: httpx.Response(200, json=moment)) == Token("a", 500.0)


def test_grants_and_what_of_them_is_secret() -> None:
    url = "https://id.example/token"
    assert PasswordGrant(url, "id", username="ann", password="pw").grant() == {
        "grant_type": "password",
        "username": "ann",
        "password": "pw",
    }
    refreshing = RefreshTokenGrant(url, "id", refresh_token="r", skew=7.0)
    assert refreshing.grant() == {"grant_type": "refresh_token", "refresh_token": "r"}
    assert refreshing.secrets() == ["refresh_token", "r"]
    assert refreshing.expired(Token("t", 0.0))


def test_keycloak() -> None:
    sent: list[Any] = []

    def answer(request: Any) -> Any:
        sent.append(request)
        return httpx.Response(200, json={"access_token": "a"})

    user = KeycloakUser("https://id.example", "realm", "id", username="ann", password="pw", client_secret="cs")
    machine = KeycloakClient("https://id.example", "realm", "id", "cs")
    assert [fetched(each, answer) for each in (user, machine)] == [Token("a")] * 2
    assert [str(each.url) for each in sent] == ["https://id.example/realms/realm/protocol/openid-connect/token"] * 2
    assert b"client_secret=cs" in sent[0].content and "authorization" not in sent[0].headers
    assert b"client_secret" not in sent[1].content and "authorization" in sent[1].headers


def test_user_and_password_as_one_text() -> None:
    shown = Credential("header", "Authorization", "Basic YW5uOnA6dw==")
    assert basic_credential("ann", "p:w") == shown
    with pytest.raises(ValueError, match="no colon"):
        basic_token("a:b", "p")


def test_fixed_credentials_cannot_be_renewed() -> None:
    fixed = FixedCredentials(Credential("header", "X", "v"))
    assert flow.run(fixed.renew(()), Unattached()) is False
