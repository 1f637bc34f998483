"""What document 000 says of its client, row by row (JP-01 to JP-22)."""

from __future__ import annotations

import importlib
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from tests.servers.loopback import Answer
from tests.source_documents.jamf_setup import Fleet

NEVER = "2090-01-01T00:00:00Z"


def part(name: str) -> Any:
    return importlib.import_module(f"jamfpro.{name}")


def bearer(fleet: Fleet) -> list[str]:
    return [each.headers.get("authorization", "") for each in fleet.server.requests]


def own(jamfpro: Any, method: str, token: str, calls: list[int], **more: Any) -> Any:
    """A provider of a user's, with one method overridden."""

    def hook(self: Any) -> Any:
        calls.append(1)
        made = part("models.client").AccessToken(type="user", token=token, expires=more.get("expires", NEVER))
        if method == "_refresh_access_token":
            self._access_token = made
            return None
        return made

    found = property(hook) if more.get("is_property") else hook
    return type("Own", (part("clients.auth").CredentialsProvider,), {method: found})()


def test_jp_01_a_provider_of_ones_own_gives_the_token(fleet: Fleet, jamfpro: Any) -> None:
    token = fleet.jamf.token(60)
    client = fleet.make(own(jamfpro, "_request_access_token", token, []))
    client.classic_api.list_all_computers()
    assert bearer(fleet) == [f"Bearer {token}"]


def test_jp_02_either_hook_may_be_overridden(jamfpro: Any) -> None:
    asked: list[int] = []
    cached = own(jamfpro, "_request_access_token", "t", asked)
    assert [cached.get_access_token().token for _ in range(3)] == ["t"] * 3
    assert len(asked) == 1
    ending: list[int] = []
    soon = datetime.now(UTC) + timedelta(seconds=3)
    expiring = own(jamfpro, "_request_access_token", "t", ending, expires=soon)
    assert [expiring.get_access_token().token for _ in range(3)] == ["t"] * 3
    assert len(ending) == 3
    refreshed: list[int] = []
    always = own(jamfpro, "_refresh_access_token", "t", refreshed)
    assert [always.get_access_token().token for _ in range(3)] == ["t"] * 3
    assert len(refreshed) == 3


def test_jp_03_the_hook_may_be_a_property(jamfpro: Any) -> None:
    for hook in ("_request_access_token", "_refresh_access_token"):
        assert own(jamfpro, hook, "t", [], is_property=True).get_access_token().token == "t"


def test_jp_04_a_subclass_takes_arguments_of_its_own(jamfpro: Any) -> None:
    base = part("clients.auth").CredentialsProvider

    class Table(base):
        def __init__(self, table: str) -> None:
            self.table = table
            super().__init__()

        def _request_access_token(self) -> Any:
            return jamfpro.AccessToken(type="user", token=self.table, expires=NEVER)

    assert Table("my-table").get_access_token().token == "my-table"


def test_jp_05_the_end_of_a_token_has_three_forms() -> None:
    kind = part("models.client").AccessToken
    moment = datetime(2030, 5, 6, 7, 8, 9, tzinfo=UTC)
    tokens = [kind("user", "t", each) for each in (moment, moment.timestamp(), "2030-05-06T07:08:09Z")]
    assert [each.expires for each in tokens] == [moment] * 3
    assert tokens[0] == tokens[1] == tokens[2]
    with pytest.raises(ValueError, match="time zone"):
        kind("user", "t", datetime(2030, 1, 1))


def test_jp_06_an_unattached_provider_works_if_it_needs_no_client(fleet: Fleet, jamfpro: Any) -> None:
    token = own(jamfpro, "_request_access_token", "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln", []).get_access_token()
    assert repr(token).startswith("AccessToken(type='user', token='eyJhbGciOiJIUzI1NiJ9...'")
    alone = jamfpro.ApiClientCredentialsProvider("client-7", "client secret")
    with pytest.raises(jamfpro.CredentialsError):
        alone.get_access_token()
    assert fleet.make(alone).get_access_token().type == "oauth"


def test_jp_07_a_provider_can_read_remote_state_each_time(fleet: Fleet, jamfpro: Any) -> None:
    calls: list[int] = []
    client = fleet.make(own(jamfpro, "_refresh_access_token", fleet.jamf.token(60), calls))
    for _ in range(3):
        client.classic_api.list_all_computers()
    assert len(calls) == 3


def test_jp_08_any_api_can_be_called_with_the_features_of_the_session(fleet: Fleet) -> None:
    client = fleet.make(user_agent="mine/1")
    assert client.pro_api_request("get", "v1/packages").json() == {"totalCount": 0, "results": []}
    last = fleet.server.requests[-1]
    assert last.headers["user-agent"] == "mine/1"
    assert last.headers["authorization"].removeprefix("Bearer ") in fleet.jamf.tokens


def test_jp_09_a_computer_is_a_model(fleet: Fleet) -> None:
    computer = fleet.client.classic_api.get_computer_by_id(1)
    computers = part("models.classic.computers")
    assert isinstance(computer, computers.Computer)
    assert isinstance(computer, part("models.computer").Computer)
    assert computers.ClassicComputer is computers.Computer
    assert (computer.general.name, computer.location.username) == ("Mac 1", "user1")


def test_jp_10_a_request_gives_the_answer_as_it_is(fleet: Fleet) -> None:
    client = fleet.client
    for method in ("get", "GET"):
        answer = client.classic_api_request(method=method, resource_path="computers/id/1")
        assert type(answer) is httpx.Response
        assert answer.json()["computer"]["general"]["name"] == "Mac 1"
    assert fleet.seen == [("GET", "/JSSResource/computers/id/1")] * 2


def test_jp_11_the_path_has_the_prefix_once(fleet: Fleet) -> None:
    client = fleet.client
    for path in ("computers/id/1", "/computers/id/1"):
        client.classic_api_request("get", path)
    assert {target for _, target in fleet.seen} == {"/JSSResource/computers/id/1"}


def test_jp_12_many_threads_ask_for_one_token(fleet: Fleet) -> None:
    fleet.jamf.hook = lambda request: time.sleep(0.1) if "oauth" in request.path else None
    client, results = fleet.make(max_concurrency=20), []
    threads = [
        threading.Thread(target=lambda: results.append(client.classic_api.get_computer_by_id(1).general.name))
        for _ in range(20)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert results == ["Mac 1"] * 20
    assert fleet.logins == ["/api/v1/oauth/token"]


def test_jp_13_names_at_the_top(jamfpro: Any) -> None:
    client = jamfpro.JamfProClient(
        server="jamf.my.org", credentials=jamfpro.ApiClientCredentialsProvider("client_id", "client_secret")
    )
    assert client.base_server_url == "https://jamf.my.org:443"
    client.close()


def test_jp_14_five_at_once_by_default(jamfpro: Any) -> None:
    assert jamfpro.SessionConfig().max_concurrency == 5


@pytest.mark.parametrize("kind", [list, tuple, iter])
def test_jp_15_results_come_in_the_order_of_any_iterable(fleet: Fleet, kind: Any) -> None:
    def slower_first(number: int) -> int:
        time.sleep(0.03 if number == 1 else 0)
        return number * 10

    assert list(fleet.client.concurrent_api_requests(slower_first, kind([1, 2, 3]))) == [10, 20, 30]


def test_jp_16_a_dict_becomes_keyword_arguments(fleet: Fleet) -> None:
    def handler(*given: Any, **named: Any) -> Any:
        return given, named

    found = list(fleet.client.concurrent_api_requests(handler, [{"a": 1}, (1, 2), "x"]))
    assert found == [((), {"a": 1}), (((1, 2),), {}), (("x",), {})]


def test_jp_17_answers_become_models(fleet: Fleet) -> None:
    client = fleet.client
    computer = part("models.classic.computers").Computer
    arguments = [{"method": "get", "resource_path": f"computers/id/{number}"} for number in (1, 2)]
    found = list(client.concurrent_api_requests(client.classic_api_request, arguments, return_model=computer))
    assert [type(each) for each in found] == [computer, computer]
    assert [each.general.name for each in found] == ["Mac 1", "Mac 2"]
    fleet.jamf.inventory = [{"id": "7", "udid": "u", "general": {"name": "Pro"}}]
    inventory = part("models.computer_inventory").ComputerInventory
    paths = [{"method": "get", "resource_path": "v3/computers-inventory-detail/7"}]
    [one] = client.concurrent_api_requests(client.pro_api_request, paths, return_model=inventory)
    assert (type(one), one.general.name) == (inventory, "Pro")


def test_jp_18_other_results_come_as_they_are(fleet: Fleet) -> None:
    client = fleet.client
    computers = part("models.classic.computers")
    fleet.jamf.records["computers"][1]["location"]["building"] = "Day 1"

    def wrapper(computer_id: int, new_building: str) -> str:
        current = client.classic_api.get_computer_by_id(computer_id, subsets=["location"])
        update = computers.Computer()
        if current.location.building not in ("Day 1", "Low Flying Hawk"):
            return "Not Updated"
        update.location.building = new_building
        client.classic_api.update_computer_by_id(computer_id, update)
        return "Updated"

    arguments = [{"computer_id": number, "new_building": "East"} for number in (1, 2)]
    assert list(client.concurrent_api_requests(wrapper, arguments)) == ["Updated", "Not Updated"]
    assert fleet.jamf.records["computers"][1]["location"] == {"username": "user1", "building": "East"}


def test_jp_19_subsets_are_part_of_the_path(fleet: Fleet) -> None:
    api = fleet.client.classic_api
    one = api.get_computer_by_id(1, subsets=["location"])
    api.get_computer_by_id(1, subsets=["general", "location"])
    assert (one.location.username, one.general) == ("user1", None)
    paths = [httpx.URL(f"http://x{target}").path for _, target in fleet.seen]
    assert paths == [f"/JSSResource/computers/id/1/subset/{each}" for each in ("location", "general&location")]


def test_jp_20_an_empty_computer_has_its_sections() -> None:
    update = part("models.classic.computers").Computer()
    update.location.building = "x"
    update.general.name = "y"
    update.extension_attributes.append({"id": 1})
    assert part("models.classic.computers").Computer().location.building is None


def test_jp_21_a_change_sends_what_is_set_and_nothing_else(fleet: Fleet) -> None:
    update = part("models.classic.computers").Computer()
    update.location.building = "Day 2 & after"
    client = fleet.client
    client.classic_api.update_computer_by_id(1, update)
    client.update_computer_by_id(1, update)
    [(method, path, first), second] = fleet.jamf.bodies
    assert (method, path, first) == second == ("PUT", "/JSSResource/computers/id/1", first)
    assert first.split(b"?>")[1].strip() == (
        b"<computer><location><building>Day 2 &amp; after</building></location></computer>"
    )
    assert fleet.jamf.records["computers"][1]["general"]["name"] == "Mac 1"
    client.update_computer_by_id(1)
    assert len(fleet.jamf.bodies) == 2


def test_jp_22_a_list_has_ids(fleet: Fleet) -> None:
    assert [each.id for each in fleet.client.classic_api.list_all_computers()] == [1, 2, 3]


def test_an_answer_that_is_an_error_has_its_exception(fleet: Fleet, jamfpro: Any) -> None:
    refused = Answer(409, body=b"<p>Error: Duplicate name</p>")
    fleet.jamf.hook = lambda request: refused if request.path.startswith("/JSSResource") else None
    with pytest.raises(jamfpro.exceptions.ConflictException, match="Duplicate name"):
        fleet.client.classic_api.create_category("<category><name>a</name></category>")
