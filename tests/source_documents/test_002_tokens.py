"""The Micetro client by the rows of document 002: tokens, versions, and the generated client behind it."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest

from tests.servers.loopback import Answer, Loopback
from tests.servers.micetro import DATE, PASSWORD, USER, Micetro

TOKEN = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


def test_mc_10_no_authorization_before_logging_in(micetro_client: Any, micetro_server: Loopback) -> None:
    assert micetro_client.auth is None
    micetro_client.authenticate(USER, PASSWORD)
    assert micetro_client.auth == TOKEN
    assert micetro_client.is_authenticated


def test_mc_11_authenticating_verifies_and_keeps_the_token(micetro_client: Any, micetro_server: Loopback) -> None:
    assert micetro_client.authenticate(USER, PASSWORD) == TOKEN
    request = micetro_server.requests[0]
    assert (request.method, request.target) == ("GET", "/mmws/api/v2/addressSpaces?limit=1")
    assert request.headers["authorization"] == TOKEN
    assert (micetro_client.token, micetro_client.token_type) == (TOKEN, "Basic")


def test_mc_12_authenticating_twice(micetro: Any, authenticated: Any, micetro_service: Micetro) -> None:
    with pytest.raises(micetro.ClientError) as caught:
        authenticated.authenticate(USER, PASSWORD)
    assert str(caught.value) == "Client is already authenticated."
    micetro_service.users["bob"] = "b"
    assert authenticated.authenticate("bob", "b", refresh_token=True) == micetro.Client.generate_token("bob", "b")
    assert authenticated.auth == micetro.Client.generate_token("bob", "b")


def test_mc_13_a_token_is_cleared(micetro: Any, authenticated: Any, micetro_server: Loopback) -> None:
    assert authenticated.clear_token() is None
    assert (authenticated.auth, authenticated.is_authenticated) == (None, False)
    for call in (lambda: authenticated.http_get("/users"), lambda: authenticated.api_client.users.list_users()):
        with pytest.raises((micetro.MicetroV2ErrorResponse, micetro.exceptions.UnauthorizedException)):
            call()
        assert "authorization" not in micetro_server.requests[-1].headers


@pytest.mark.parametrize(("user", "password"), [("u", "p"), ("ü", "pässwörd"), ("u", "a:b:c"), ("", "")])
def test_mc_14_mcx_08_tokens_are_user_and_password_in_utf_8(micetro: Any, user: str, password: str) -> None:
    token = micetro.Client.generate_token(user, password)
    assert token.startswith("Basic ")
    assert base64.b64decode(token.removeprefix("Basic ")).decode("utf-8") == f"{user}:{password}"


def test_mc_14_a_colon_in_the_name_of_a_user_is_refused(micetro: Any) -> None:
    with pytest.raises(micetro.ClientError, match="colon"):
        micetro.Client.generate_token("a:b", "c")


def test_mc_20_mcx_11_the_version_is_asked_for_once_and_without_credentials(
    micetro: Any, authenticated: Any, micetro_server: Loopback
) -> None:
    assert authenticated.micetro_version == "11.0.2"
    assert isinstance(authenticated.micetro_version, micetro.Version)
    assert len(micetro_server.requests) == 1
    request = micetro_server.requests[0]
    assert (request.target, request.headers["authorization"]) == ("/mmws/api/v2/command/web_getPreLoginInfo", "")


@pytest.mark.parametrize("answer", [{}, {"result": {}}, {"result": {"centralVersion": "new"}}, [1]])
def test_mc_20_a_server_that_does_not_tell_its_version(
    micetro: Any, micetro_client: Any, micetro_server: Loopback, answer: Any
) -> None:
    micetro_server.script(Answer(json=answer))
    with pytest.raises(micetro.GeneralError, match="version"):
        _ = micetro_client.micetro_version


def test_mc_21_login_is_another_name(micetro_client: Any) -> None:
    assert micetro_client.login(USER, PASSWORD) == TOKEN == micetro_client.auth


@pytest.mark.parametrize("value", ["", "Bearer x", "x"])
def test_mcx_07_a_value_of_another_scheme_is_refused(
    micetro: Any, micetro_client: Any, micetro_server: Loopback, value: str
) -> None:
    with pytest.raises(micetro.ClientError):
        micetro_client.auth = value
    assert micetro_server.requests == []


@pytest.mark.parametrize("message", ["Invalid username or password.", "Missing Session ID."])
def test_mcx_07_a_token_that_is_refused_leaves_the_old_one(
    micetro: Any, authenticated: Any, micetro_server: Loopback, message: str
) -> None:
    micetro_server.script(Answer(401, json={"error": {"code": 2049, "message": message}}))
    with pytest.raises(micetro.MicetroV2ErrorResponse, match=message):
        authenticated.authenticate("x", "y", refresh_token=True)
    with pytest.raises(micetro.MicetroV2ErrorResponse):
        authenticated.auth = micetro.Client.generate_token("x", "y")
    assert authenticated.auth == TOKEN


def test_mcx_07_other_errors_say_nothing_about_the_token(
    micetro: Any, micetro_client: Any, micetro_server: Loopback
) -> None:
    micetro_server.script(
        Answer(403, json={"error": {"code": 1, "message": "no access"}}), Answer(502, body=b"<html>gateway")
    )
    token = micetro_client.authenticate("x", "y")
    assert micetro_client.auth == token
    with pytest.raises(micetro.UnexpectedResponse):
        micetro_client.authenticate("z", "z", refresh_token=True)
    assert micetro_client.auth == token


def test_mcx_10_versions(micetro: Any) -> None:
    version = micetro.Version(11, 1, 2)
    assert (version.major, version.minor, version.patch) == (11, 1, 2)
    assert (version[0], version[-1], version[:2], list(version)) == (11, 2, (11, 1), [11, 1, 2])
    assert (str(version), repr(version)) == ("11.1.2", "Version(11, 1, 2)")
    assert version == "11.1.2" == version == (11, 1, 2) == version
    assert version == [11, 1, 2] and version == {"major": 11, "minor": 1, "patch": 2}
    assert version != "11.1.3" and version < "11.2" and version <= (11, 1, 2) and version > [11] and version >= "9.9.9"
    assert micetro.Version() == "0"
    assert micetro.parse_version("11.22") == micetro.Version(11, 22, 0)
    with pytest.raises(TypeError):
        hash(version)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda m: m.Version("1"), TypeError),
        (lambda m: m.Version(1.0), TypeError),
        (lambda m: m.Version(True), TypeError),
        (lambda m: m.Version(1, -1), ValueError),
        (lambda m: m.parse_version("1.2.3.4"), TypeError),
        (lambda m: m.parse_version("1.x"), ValueError),
        (lambda m: m.parse_version(""), ValueError),
        (lambda m: m.parse_version("1.²"), ValueError),
        (lambda m: m.Version(1) < 1, TypeError),
        (lambda m: m.Version(1) == 1.0, TypeError),
    ],
)
def test_mcx_10_what_is_no_version(micetro: Any, make: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        make(micetro)


def test_references_go_into_paths_with_their_slash(authenticated: Any, micetro_server: Loopback) -> None:
    zone = authenticated.api_client.dns.get_dns_zone("dnsZones/39404").dns_zone
    assert micetro_server.requests[-1].target == "/mmws/api/v2/dnsZones/dnsZones/39404"
    assert micetro_server.requests[-1].headers["authorization"] == TOKEN
    assert (zone.name, zone.created) == ("example.com.", DATE)
    assert zone.to_dict()["lastModified"] == DATE
    assert authenticated.api_client.dns.get_dns_zone("example.com.").dns_zone.ref == "dnsZones/39404"


def test_lists_of_the_generated_client_have_no_envelope_and_go_on(authenticated: Any, micetro_server: Loopback) -> None:
    users = authenticated.api_client.users
    page = users.list_users(limit=2, sort_by="name", sort_order="Descending")
    assert [each.name for each in page.users] == ["bob", "administrator"]
    assert page.total_results == 3
    micetro_server.requests.clear()
    assert [each.name for each in users.iter_list_users(limit=2)] == ["administrator", "ada", "bob"]
    assert [dict(each.query) for each in micetro_server.requests] == [
        {"offset": "0", "limit": "2"},
        {"offset": "2", "limit": "2"},
    ]


def test_records_are_created_in_zones(micetro: Any, authenticated: Any) -> None:
    dns, models = authenticated.api_client.dns, micetro.models
    record = models.DNSRecord(name="www", type="A", data="192.0.2.7")
    body = models.DNSRecordsRequest(dns_record=record, dns_zone_ref="dnsZones/39404")
    made = dns.create_dns_records(body=body)
    several = models.DNSRecordsRequest(dns_records=[record, models.DNSRecord(name="x", type="A", data="")])
    result = dns.create_dns_records_in_zone("dnsZones/39404", body=several)
    assert (result.errors, result.obj_refs[1]) == (["", "there is no data"], "")
    refs = [each.ref for each in dns.list_dns_records("dnsZones/39404").dns_records]
    assert refs == [made.ref, result.obj_refs[0]]


def test_errors_of_the_generated_client_have_the_code_of_micetro(micetro: Any, authenticated: Any) -> None:
    with pytest.raises(micetro.exceptions.NotFoundException) as caught:
        authenticated.api_client.users.get_user("users/77")
    assert (caught.value.code, caught.value.message) == (2049, "there is no object users/77")


def test_the_asynchronous_client_logs_in_for_a_session(micetro: Any, micetro_server: Loopback) -> None:
    async def work() -> list[str]:
        configuration = micetro.Configuration(f"{micetro_server.url}/mmws/api/v2")
        async with micetro.AsyncApiClient(configuration) as client:
            login = micetro.models.Login(login_name=USER, password=PASSWORD)
            configuration.access_token = (await client.sessions.create_session(body=login)).session
            return [each.name async for each in client.users.iter_list_users(limit=2)]

    assert asyncio.run(work()) == ["administrator", "ada", "bob"]
    assert micetro_server.requests[-1].headers["authorization"] == "Bearer session-1"
