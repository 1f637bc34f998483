"""What callers of the older client know beyond document 000: sessions, requests, tokens, concurrency (JPX-01 to 24)."""

from __future__ import annotations

import functools
import importlib
import logging
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.servers.jamf import CLIENT, PASSWORD, SECRET, USER, Jamf
from tests.servers.loopback import Answer
from tests.source_documents.jamf_setup import Fleet


def part(name: str) -> Any:
    return importlib.import_module(f"jamfpro.{name}")


def test_jpx_01_the_url_has_scheme_and_port(fleet: Fleet, jamfpro: Any) -> None:
    assert fleet.client.base_server_url == fleet.server.url
    provider = jamfpro.ApiClientCredentialsProvider("a", "b")
    client = jamfpro.JamfProClient("jamf.example", provider, 8443)
    assert client.base_server_url == "https://jamf.example:8443"
    client.close()


def test_jpx_02_attributes(fleet: Fleet) -> None:
    client = fleet.client
    for name in ("session_config", "base_server_url", "session", "classic_api", "pro_api", "jcds2"):
        assert getattr(client, name) is not None
    assert client.get_access_token().token in fleet.jamf.tokens


def test_jpx_03_defaults_of_the_session(jamfpro: Any) -> None:
    config = jamfpro.SessionConfig()
    assert (config.timeout, config.max_retries, config.max_concurrency) == (None, 0, 5)
    assert (config.return_exceptions, config.verify, config.cookie, config.ca_cert_bundle) == (True, True, None, None)
    assert config.scheme == "https"
    assert config.user_agent.startswith("JamfProSDK/")
    assert "Python/" in config.user_agent
    with pytest.raises(ValueError, match="ftp"):
        jamfpro.SessionConfig(scheme="ftp")


def test_jpx_04_headers_pool_and_retries(fleet: Fleet) -> None:
    client = fleet.make(max_retries=2, max_concurrency=3)
    failed = [Answer(503), Answer(503)]
    fleet.jamf.hook = lambda request: failed.pop() if failed and request.path.startswith("/JSS") else None
    client.api.sleep = lambda seconds: None
    assert client.classic_api_request("get", "computers").status_code == 200
    assert len(fleet.seen) == 3
    assert fleet.server.requests[-1].headers["accept"] == "application/json"
    assert client.api.configuration.connection_pool_maxsize == 3


def test_jpx_05_cookies_of_a_file_are_sent(fleet: Fleet, tmp_path: Path) -> None:
    text = "# Netscape\nhost\tFALSE\t/\tTRUE\t0\tother\tno\n#HttpOnly_host\tFALSE\t/\tTRUE\t0\tAPBALANCEID\taws.7\n"
    (tmp_path / "cookies").write_text(text)
    fleet.make(cookie=tmp_path / "cookies").classic_api.list_all_computers()
    assert fleet.server.requests[-1].headers["cookie"] == "APBALANCEID=aws.7"


def test_jpx_06_a_bundle_is_trusted_besides_the_usual_authorities(fleet: Fleet, tmp_path: Path) -> None:
    client = fleet.make(ca_cert_bundle=tmp_path / "ca.pem")
    assert client.api.configuration.ssl_ca_cert == str(tmp_path / "ca.pem")
    assert list(tmp_path.iterdir()) == []
    assert fleet.make(verify=False).api.configuration.verify_ssl is False


def test_jpx_07_bodies_of_the_classic_api(fleet: Fleet) -> None:
    client = fleet.client
    client.classic_api_request("post", "categories/id/0", data="<category><name>a</name></category>")
    assert fleet.server.requests[-1].headers["content-type"] == "text/xml"
    category = part("models.classic.categories").Category(id=9, name="b")
    client.classic_api_request("put", "categories/id/1", data=category)
    assert b"<category><name>b</name></category>" in fleet.server.requests[-1].body
    client.classic_api_request("get", "categories", data="<ignored/>")
    assert fleet.server.requests[-1].body == b""
    with pytest.raises(ValueError, match="XML or a model"):
        client.classic_api_request("post", "categories/id/0", data=3)


def test_jpx_08_bodies_of_the_pro_api(fleet: Fleet) -> None:
    client = fleet.client
    client.pro_api_request("POST", "v1/mdm/renew-profile", data={"udids": ["a"]})
    assert fleet.server.requests[-1].json() == {"udids": ["a"]}
    udids = part("models.udids").Udids(udids=["b"])
    client.pro_api_request("post", "v1/mdm/renew-profile", {"x": [1, 2]}, data=udids)
    last = fleet.server.requests[-1]
    assert (last.json(), last.query) == ({"udids": ["b"]}, [("x", "1"), ("x", "2")])
    client.pro_api_request("post", "v1/packages/1/upload", files={"file": ("a.pkg", b"content")})
    assert fleet.jamf.uploads == {"a.pkg": b"content"}
    with pytest.raises(ValueError, match="a dict or a model"):
        client.pro_api_request("post", "v1/mdm/renew-profile", data="text")
    client.pro_api_request("get", "v1/packages", data={"ignored": 1})
    assert fleet.server.requests[-1].body == b""


def test_jpx_09_headers_may_be_overridden_but_for_the_type_of_a_body(fleet: Fleet) -> None:
    client = fleet.client
    token = fleet.jamf.token(60)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "text/plain", "Accept": "text/xml"}
    client.classic_api_request(
        "put", "computers/id/1", "<computer><location><room>1</room></location></computer>", headers
    )
    last = fleet.server.requests[-1].headers
    assert (last["authorization"], last["content-type"], last["accept"]) == (f"Bearer {token}", "text/xml", "text/xml")


def test_jpx_10_an_error_raises_and_shows_no_secret(
    fleet: Fleet, jamfpro: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client = fleet.client
    with caplog.at_level(logging.DEBUG), pytest.raises(jamfpro.exceptions.NotFoundException) as error:
        client.classic_api_request("get", "computers/id/99")
    assert error.value.status == 404
    assert client.get_access_token().token not in caplog.text + str(error.value)


def test_jpx_11_exceptions(jamfpro: Any) -> None:
    errors = part("jamf_errors")
    assert issubclass(jamfpro.CredentialsError, jamfpro.JamfProSdkException)
    for kind in (errors.JCDS2FileExistsError, errors.JCDS2FileNotFoundError):
        assert kind.__mro__[1] is Exception


@pytest.mark.parametrize(("seconds", "expired"), [(4, True), (30, False)])
def test_jpx_12_a_token_is_expired_five_seconds_before_its_end(jamfpro: Any, seconds: int, expired: bool) -> None:
    token = jamfpro.AccessToken("user", "t", time.time() + seconds)
    assert token.is_expired is expired
    assert seconds - 2 <= token.seconds_remaining <= seconds
    assert jamfpro.AccessToken("user", "t", 0).seconds_remaining == 0


@pytest.mark.parametrize(
    ("ttl", "logins"),
    [(600, ["token"]), (30, ["token", "keep-alive", "keep-alive"]), (2, ["token", "token", "token"])],
)
def test_jpx_12_tokens_of_users_are_kept_alive(fleet: Fleet, user: Any, ttl: int, logins: list[str]) -> None:
    fleet.jamf.user_ttl = ttl
    client = fleet.make(user)
    for _ in range(3):
        client.get_access_token()
    assert [each.rpartition("/")[2] for each in fleet.logins] == logins


@pytest.mark.parametrize(("ttl", "logins"), [(9, 1), (2, 3)])
def test_jpx_12_tokens_of_clients_are_reused(fleet: Fleet, ttl: int, logins: int) -> None:
    fleet.jamf.client_ttl = ttl
    client = fleet.client
    for _ in range(3):
        client.get_access_token()
    assert len(fleet.logins) == logins


def test_jpx_13_a_token_is_shown_by_str_alone(jamfpro: Any) -> None:
    token = jamfpro.AccessToken("user", "secret", 1e10)
    assert str(token) == "secret"
    assert "secret" not in repr(token)
    assert "secret" not in f"{[token]}"


def test_jpx_14_a_keep_alive_that_fails_is_a_new_login(fleet: Fleet, user: Any) -> None:
    fleet.jamf.user_ttl, fleet.jamf.keep_alive_fails = 30, True
    client = fleet.make(user)
    assert [client.get_access_token().token != "" for _ in range(2)] == [True, True]
    assert [each.rpartition("/")[2] for each in fleet.logins] == ["token", "keep-alive", "token"]


@pytest.mark.parametrize(("scope", "granted"), [("a b", ["a", "b"]), (None, None)])
def test_jpx_15_the_grant_of_an_api_client(
    fleet: Fleet, scope: str | None, granted: Any, caplog: pytest.LogCaptureFixture
) -> None:
    fleet.jamf.scope = scope
    with caplog.at_level(logging.DEBUG):
        token = fleet.client.get_access_token()
    assert (token.type, token.scope) == ("oauth", granted)
    assert fleet.server.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert token.token not in caplog.text
    assert SECRET not in caplog.text


def test_jpx_16_a_user_logs_in_by_basic(fleet: Fleet, user: Any, jamfpro: Any) -> None:
    assert fleet.make(user).get_access_token().type == "user"
    assert fleet.server.requests[0].headers["authorization"].startswith("Basic ")
    with pytest.raises(jamfpro.CredentialsError):
        fleet.make(jamfpro.UserCredentialsProvider(USER, "wrong")).get_access_token()


def test_jpx_17_a_hook_may_use_the_client(fleet: Fleet, jamfpro: Any) -> None:
    token = fleet.jamf.token(60)

    class Own(part("clients.auth").CredentialsProvider):
        def _request_access_token(self) -> Any:
            assert self.client is not None
            headers = {"Authorization": f"Bearer {token}"}
            self.client.pro_api_request("get", "v1/packages", override_headers=headers)
            return jamfpro.AccessToken("user", token, time.time() + 60)

    own = Own()
    client, found = fleet.make(own), []
    thread = threading.Thread(target=lambda: found.append(own.get_access_token(thread_lock=threading.Lock())))
    thread.start()
    thread.join(5)
    assert [str(each) for each in found] == [token]
    client.classic_api.list_all_computers()
    assert fleet.server.requests[-1].headers["authorization"] == f"Bearer {token}"


def test_jpx_18_a_provider_serves_two_servers_each_with_its_own_token(fleet: Fleet, user: Any, jamfpro: Any) -> None:
    other = Jamf()
    with other.serve() as server:
        host, _, port = server.url.removeprefix("http://").partition(":")
        one = fleet.make(user)
        with jamfpro.JamfProClient(host, user, int(port), jamfpro.SessionConfig(scheme="http")) as two:
            for client in (one, two, one):
                client.classic_api.list_all_computers()
    assert (len(fleet.logins), len(fleet.jamf.tokens), len(other.tokens)) == (1, 1, 1)


def test_jpx_19_credentials_from_elsewhere(jamfpro: Any, fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    auth = part("clients.auth")
    monkeypatch.setattr("builtins.input", lambda prompt: USER)
    monkeypatch.setattr("getpass.getpass", lambda prompt: PASSWORD)
    assert fleet.make(auth.prompt_for_credentials(jamfpro.UserCredentialsProvider)).get_access_token().type == "user"
    asked: list[tuple[str, str]] = []
    keyring = SimpleNamespace(get_password=lambda service, name: asked.append((service, name)) or _stored(name))
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    made = auth.load_from_keychain(jamfpro.ApiClientCredentialsProvider, "http://jamf.example", client_id=CLIENT)
    assert fleet.make(made).get_access_token().type == "oauth"
    assert asked == [("https://jamf.example", CLIENT)]
    with pytest.raises(ValueError, match="username"):
        auth.load_from_keychain(jamfpro.UserCredentialsProvider, "jamf.example")
    with pytest.raises(jamfpro.CredentialsError, match="no secret"):
        auth.load_from_keychain(jamfpro.UserCredentialsProvider, "jamf.example", username="nobody")
    with pytest.raises(TypeError, match="neither of users nor of API clients"):
        auth.prompt_for_credentials(dict)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ImportError, match="keyring"):
        auth.load_from_keychain(jamfpro.UserCredentialsProvider, "jamf.example", username="x")


def _stored(name: str) -> str | None:
    return SECRET if name == CLIENT else None


def test_jpx_19_credentials_from_aws_secrets_manager(
    jamfpro: Any, fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    boto3, moto = pytest.importorskip("boto3"), pytest.importorskip("moto")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    load = part("clients.auth").load_from_aws_secrets_manager
    with moto.mock_aws():
        manager = boto3.client("secretsmanager")
        manager.create_secret(Name="jamf", SecretString=f'{{"client_id": "{CLIENT}", "client_secret": "{SECRET}"}}')
        provider = load(jamfpro.ApiClientCredentialsProvider, "jamf")
        with pytest.raises(jamfpro.CredentialsError, match="has no username"):
            load(jamfpro.UserCredentialsProvider, "jamf")
    assert fleet.make(provider).get_access_token().type == "oauth"


def test_jpx_20_names_of_older_versions_are_gone() -> None:
    auth = part("clients.auth")
    for name in ("BasicAuthProvider", "LoadFromAwsSecretsManager", "PromptForCredentials", "LoadFromKeychain"):
        assert not hasattr(auth, name)


@pytest.mark.parametrize(("session", "asked", "peak"), [(3, None, 3), (3, 9, 3), (3, 2, 2)])
def test_jpx_21_no_more_requests_at_once_than_the_session_allows(
    fleet: Fleet, session: int, asked: int | None, peak: int
) -> None:
    client = fleet.make(max_concurrency=session)
    client.get_access_token()
    fleet.jamf.hook = lambda request: Answer(200, json={"computer": {}}, delay=0.05)
    list(client.concurrent_api_requests(client.classic_api.get_computer_by_id, [1] * 8, max_concurrency=asked))
    assert fleet.jamf.peak == peak


def test_jpx_22_results_come_as_they_are_ready_and_arguments_are_taken_as_needed(fleet: Fleet) -> None:
    release, taken = threading.Event(), []

    def arguments() -> Any:
        for number in range(100):
            taken.append(number)
            yield number

    def handler(number: int) -> int:
        if number:
            release.wait(5)
        return number

    results = fleet.make(max_concurrency=2).concurrent_api_requests(handler, arguments())
    assert taken == []
    assert next(results) == 0
    assert len(taken) <= 5
    release.set()
    assert list(results) == list(range(1, 100))


def test_jpx_23_exceptions_take_the_place_of_results_or_are_dropped(fleet: Fleet, jamfpro: Any) -> None:
    client = fleet.client
    kept = list(client.concurrent_api_requests(client.classic_api.get_computer_by_id, [1, 99, 2]))
    assert isinstance(kept[1], jamfpro.exceptions.NotFoundException)
    assert [each.general.name for each in (kept[0], kept[2])] == ["Mac 1", "Mac 2"]
    dropped = client.concurrent_api_requests(client.classic_api.get_computer_by_id, [1, 99], return_exceptions=False)
    assert [each.general.name for each in dropped] == ["Mac 1"]


def test_jpx_24_a_handler_needs_no_name(fleet: Fleet) -> None:
    handler = functools.partial(pow, 2)
    assert list(fleet.client.concurrent_api_requests(handler, [3, 4])) == [8, 16]
