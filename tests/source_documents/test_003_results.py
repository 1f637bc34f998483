"""What the clients of Squonk2 return, and how they are told where the servers are: the rows of document 003."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import pytest

from tests.contract.packages import package
from tests.servers.loopback import Answer, Loopback, Recorded
from tests.servers.squonk2 import AS, DM, Squonk2
from tests.source_documents.squonk2_setup import TOKEN
from tests.source_documents.squonk2_wire import JOB

GONE = "http://127.0.0.1:9/data-manager-api"
"""Where nothing listens."""


def other_process(code: str, **variables: str) -> str:
    """Return what code prints that uses the package in a process of its own."""
    folder = str(package("squonk2").folder)
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": folder, **variables},
    )
    return done.stdout.strip()


def test_sq_05_the_json_of_an_answer_is_the_message(dm: Any, squonk2: Any, squonk: Squonk2) -> None:
    squonk.add_project("Chemistry", "ada")
    rv = dm.get_available_projects(TOKEN)
    assert type(rv) is squonk2.DmApiRv
    assert rv.success is True
    assert (rv.msg["count"], rv.msg["projects"][0]["name"]) == (1, "Chemistry")


def test_sq_06_a_job_is_started(dm: Any, squonk: Squonk2) -> None:
    project = squonk.add_project("Chemistry", "ada")
    rv = dm.start_job_instance(TOKEN, project_id=project, name="My Job", specification=JOB)
    assert rv.success and rv.http_status_code == 201
    assert rv.msg == {"task_id": "task-1", "instance_id": "instance-1"}


def test_sq_07_a_failure_is_a_result(squonk2: Any, dm: Any) -> None:
    squonk2.DmApi._connection.move("", True)
    rv = dm.get_project(TOKEN, project_id="project-1")
    assert (rv.success, rv.msg) == (False, {"error": "No API URL defined"})
    assert squonk2.AsApi.get_version() == squonk2.AsApiRv(False, {"error": "No API URL defined"})


@pytest.mark.parametrize("url", [GONE, "no URL", "ftp://example.com"])
def test_sq_07_so_is_a_server_that_is_not_there(squonk2: Any, dm: Any, url: str) -> None:
    dm.set_api_url(url)
    rv = dm.get_project(TOKEN, project_id="project-1")
    assert (rv.success, rv.http_status_code) == (False, 0)
    assert rv.msg["error"].startswith("Failed to get the project: ")


def test_sq_08_modules() -> None:
    code = """
from squonk2.api import ApiRv
from squonk2.as_api import AsApi, AsApiRv
from squonk2.auth import Auth
from squonk2.dm_api import DmApi, DmApiRv
from squonk2.enumerations import ScopeEnum
from squonk2.environment import Environment
print(DmApi.__name__, AsApi.__name__, issubclass(DmApiRv, ApiRv))
"""
    assert other_process(code) == "DmApi AsApi True"


def test_sqx_06_the_environment_says_where_the_servers_are() -> None:
    code = "from squonk2 import DmApi, AsApi; print(DmApi.get_api_url(), AsApi.get_api_url())"
    assert other_process(code) == "('', True) ('', True)"
    variables = {"SQUONK2_DMAPI_URL": "https://a.example.com", "SQUONK2_DMAPI_VERIFY_SSL_CERT": "no"}
    more = {"SQUONK2_ASAPI_URL": "https://b.example.com", "SQUONK2_ASAPI_VERIFY_SSL_CERT": "Yes"}
    assert (
        other_process(code, **variables, **more) == "('https://a.example.com', False) ('https://b.example.com', True)"
    )


def test_sqx_06_or_the_program_does(squonk2: Any) -> None:
    for each in (squonk2.DmApi, squonk2.AsApi):
        each.set_api_url("https://example.com/api", verify_ssl_cert=False)
        assert each.get_api_url() == ("https://example.com/api", False)
        each.set_api_url("https://example.com/api")
        assert each.get_api_url() == ("https://example.com/api", True)
        with pytest.raises(AssertionError, match="url is empty"):
            each.set_api_url("")


def test_sqx_06_another_address_counts_from_the_next_call_on(dm: Any, squonk: Squonk2) -> None:
    with Loopback(Answer(json={"version": "other"})) as other:
        assert dm.get_version().msg == {"version": "5.0.0"}
        dm.set_api_url(other.url + DM)
        assert dm.get_version().msg == {"version": "other"}
        assert other.requests[0].path == f"{DM}/version"


def test_sqx_06_subclasses_share_the_address(squonk2: Any, dm: Any) -> None:
    class Own(dm):
        pass

    Own.set_api_url(GONE)
    assert dm.get_api_url() == (GONE, True)


def test_sqx_07_calls_do_not_wait_for_each_other(dm: Any, squonk_server: Loopback) -> None:
    together = Barrier(4)

    def meet(request: Recorded) -> Answer:
        together.wait(30)  # which breaks, and so answers nothing, unless four requests are there at once
        return Answer(json={})

    squonk_server.script(meet)
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: dm.get_version(timeout_s=40), range(4)))
    assert [each.success for each in results] == [True] * 4


def test_sqx_07_connections_are_used_again(dm: Any, squonk_server: Loopback) -> None:
    assert all(dm.get_version().success for _ in range(10))
    assert squonk_server.connections < 10  # one, unless the machine is so slow that it is given up in between


def test_sqx_08_results(squonk2: Any) -> None:
    for kind in (squonk2.DmApiRv, squonk2.AsApiRv, squonk2.ApiRv):
        assert [each.name for each in dataclasses.fields(kind)][:2] == ["success", "msg"]
        rv = kind(True, {"a": 1})
        assert (rv.success, rv.msg, rv.http_status_code, rv.exception) == (True, {"a": 1}, 0, None)
        assert kind(success=False, msg={}, http_status_code=404).http_status_code == 404
        assert issubclass(kind, squonk2.ApiRv)
    assert squonk2.DmApiRv(True, {}, 200) == squonk2.DmApiRv(True, {}) != squonk2.DmApiRv(False, {})
    assert squonk2.ApiRv(True, {}, 200) != squonk2.ApiRv(True, {})
    assert repr(squonk2.DmApiRv(True, {})) == "DmApiRv(success=True, msg={}, http_status_code=0)"


def test_sqx_08_members_read_as_attributes(squonk2: Any) -> None:
    rv = squonk2.ApiRv(True, {"project": {"name": "a"}, "files": [{"size": 1}], "items": 2})
    found = rv.defaultmunch_msg
    assert (found.project.name, found.files[0].size, found["items"]) == ("a", 1, 2)
    assert not found.project.absent
    assert found.absent is found.project.absent is not None
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == rv.msg


def test_sqx_08_the_message_is_a_copy_and_a_dictionary(squonk2: Any) -> None:
    given = {"a": [1]}
    rv = squonk2.ApiRv(True, given)
    given["a"].append(2)
    assert rv.msg == {"a": [1]}
    with pytest.raises(AssertionError, match="msg is a dictionary"):
        squonk2.ApiRv(True, [])


def test_sqx_09_a_failure_has_what_the_server_said(dm: Any, squonk_server: Loopback) -> None:
    rv = dm.get_project(TOKEN, project_id="project-9")
    assert (rv.success, rv.http_status_code) == (False, 404)
    asked = f"GET {squonk_server.url}{DM}/project/project-9"
    assert rv.msg == {"error": f"Failed to get the project: There is no project project-9 (404 Not Found, {asked})"}
    assert rv.exception.status == 404
    assert rv.exception.request.method == "GET" and TOKEN not in str(rv.exception.request.headers)
    assert pickle.loads(pickle.dumps(rv)).exception.body == rv.exception.body


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(400, json={"detail": "'x' is too short", "title": "Bad Request"}), "'x' is too short"),
        (Answer(502, body=b"<html>"), "the server does not say why"),
        (Answer(500, json=[1]), "the server does not say why"),
    ],
)
def test_sqx_09_whatever_form_it_has(dm: Any, squonk_server: Loopback, answer: Answer, said: str) -> None:
    squonk_server.script(answer)
    rv = dm.get_users(TOKEN)
    assert (rv.success, rv.http_status_code) == (False, answer.status)
    assert rv.msg["error"].startswith(f"Failed to get the users: {said} ({answer.status}")


def test_sqx_09_nothing_is_sent_twice(dm: Any, squonk_server: Loopback) -> None:
    squonk_server.script(Answer(503))
    assert not dm.get_users(TOKEN).success
    squonk_server.script(Answer(drop=True))
    rv = dm.get_users(TOKEN)
    assert (rv.success, rv.http_status_code) == (False, 0)
    assert len(squonk_server.requests) == 1


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer(body=b"OK", headers={"Content-Type": "text/plain"}), {}),
        (Answer(body=b"{", headers={"Content-Type": "application/json"}), {}),
        (Answer(), {}),
        (Answer(json=3), {}),
        (Answer(body=b'{"a": 1}', headers={"Content-Type": "text/html"}), {"a": 1}),
        (Answer(json=[{"a": 1}]), [{"a": 1}]),
    ],
)
def test_sqx_10_bodies_of_success(dm: Any, squonk_server: Loopback, answer: Answer, message: Any) -> None:
    squonk_server.script(answer)
    rv = dm.get_users(TOKEN)
    assert (rv.success, rv.msg) == (True, message)


def test_sqx_12_a_server_that_is_slow_is_a_failure(dm: Any, squonk_server: Loopback) -> None:
    over = Event()

    def wait(request: Recorded) -> Answer:
        over.wait(60)
        return Answer()

    squonk_server.script(wait)
    try:
        rv = dm.get_users(TOKEN, timeout_s=0.2)
    finally:
        over.set()
    assert (rv.success, rv.http_status_code) == (False, 0)
    assert "Timeout" in rv.msg["error"]
    assert type(rv.exception).__name__ == "ApiTimeoutError"


def test_sqx_15_reports_are_asked_for_only_with_a_place_for_them(dm: Any, squonk: Squonk2) -> None:
    project = squonk.add_project("Chemistry", "ada")
    more = {"callback_token": "t", "callback_context": "c", "generate_callback_token": True, "debug": "1"}
    rv = dm.start_job_instance(TOKEN, project_id=project, name="Job", specification=JOB, **more)
    sent = squonk.data_manager.runs.instances[rv.msg["instance_id"]]["form"]
    assert sent["debug"] == "1" and not any(name.startswith(("callback", "generate")) for name in sent)
    rv = dm.start_job_instance(
        TOKEN, project_id=project, name="Job", specification=JOB, callback_url="https://example.com", **more
    )
    sent = squonk.data_manager.runs.instances[rv.msg["instance_id"]]["form"]
    assert (sent["callback_token"], sent["callback_context"], sent["generate_callback_token"]) == ("t", "c", "True")


def test_sqx_15_a_dry_run_starts_nothing(dm: Any, squonk: Squonk2) -> None:
    project = squonk.add_project("Chemistry", "ada")
    rv = dm.dry_run_job_instance(TOKEN, project_id=project, name="Job", specification=JOB)
    assert rv.success and rv.msg == {"command": "echo"}
    assert not squonk.data_manager.runs.instances


def rate(**changes: Any) -> dict[str, Any]:
    """Return an exchange rate."""
    return {"collection": "im-test", "job": "nop", "version": "1.0.0", "rate": "0.05", **changes}


def test_sqx_19_rates_are_set_one_by_one(dm: Any, squonk: Squonk2, squonk_server: Loopback) -> None:
    squonk.data_manager.runs.jobs.append(("im-test", "other", "2.0.0"))
    rv = dm.set_job_exchange_rates(TOKEN, rates=[rate(), rate(job="other", version="2.0.0", comment="why")])
    assert (rv.success, rv.msg) == (True, {})
    assert squonk.data_manager.runs.rates == {1: {"rate": "0.05"}, 2: {"rate": "0.05", "comment": "why"}}
    asked = [f"{each.method} {each.path.removeprefix(DM)}" for each in squonk_server.requests]
    assert asked == [
        "GET /job/get-by-version",
        "PUT /job/1/exchange-rate",
        "GET /job/get-by-version",
        "PUT /job/2/exchange-rate",
    ]
    assert dm.set_job_exchange_rates(TOKEN, rates=rate(rate="1")).success
    assert dm.get_job_exchange_rates(TOKEN).msg["exchange_rates"][0]["rate"] == "1"


def test_sqx_19_the_first_failure_ends_it(dm: Any, squonk: Squonk2) -> None:
    rv = dm.set_job_exchange_rates(TOKEN, rates=[rate(job="no such"), rate()])
    assert not rv.success and "The job im-test/no such/1.0.0 does not exist" in rv.msg["error"]
    assert not squonk.data_manager.runs.rates


@pytest.mark.parametrize("wrong", ["a", "", "NaN", 0.05, None])
def test_sqx_19_a_rate_is_a_decimal_number_as_text(dm: Any, squonk_server: Loopback, wrong: Any) -> None:
    with pytest.raises(AssertionError, match="rate is"):
        dm.set_job_exchange_rates(TOKEN, rates=[rate(), rate(rate=wrong)])
    assert not squonk_server.requests


@pytest.mark.parametrize(
    ("scope", "name"),
    [
        ("product-00000000-0000-0000-0000-000000000001", "product_id"),
        ("unit-00000000-0000-0000-0000-00000000000a", "unit_id"),
        ("org-00000000-0000-0000-0000-000000000001", "org_id"),
        ("ada", "user_id"),
        ("unit-1", "user_id"),
        ("other-00000000-0000-0000-0000-000000000001", "user_id"),
    ],
)
def test_sqx_20_the_scope_of_assets_is_told_by_its_id(
    accounts: Any, squonk_server: Loopback, scope: str, name: str
) -> None:
    assert accounts.get_available_assets(TOKEN, scope_id=scope).success
    assert squonk_server.requests[0].query == [(name, scope)]


def test_sqx_21_ids_of_tests() -> None:
    names = ("TEST_PRODUCT_ID", "TEST_ORG_ID", "TEST_UNIT_ID")
    module = package("squonk2").load("dm_api")
    ids = [f"{kind}-11111111-1111-1111-1111-111111111111" for kind in ("product", "org", "unit")]
    assert [getattr(module, name) for name in names] == ids


def test_sqx_22_requests_are_printed_without_their_secrets(squonk_server: Loopback, tmp_path: Path) -> None:
    given = {"token": "secret-of-files", "project_id": "p", "project_file": "f", "local_file": str(tmp_path / "f")}
    code = f"""
from squonk2 import DmApi
DmApi.set_api_url({squonk_server.url + DM!r})
DmApi.get_available_projects({TOKEN!r})
DmApi.get_unmanaged_project_file_with_token(**{given!r})
"""
    shown = other_process(code, SQUONK2_API_DEBUG_REQUESTS="yes")
    assert f"# method=GET\n# url={squonk_server.url}{DM}/project\n" in shown
    assert "'Authorization': '***'" in shown and "# status_code=200" in shown
    assert "file-with-token?token=***" in shown and "# status_code=403" in shown
    assert TOKEN not in shown and "secret-of-files" not in shown


def test_sqx_22_nothing_is_printed_otherwise(dm: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert dm.get_available_projects(TOKEN).success
    assert capsys.readouterr().out == ""


def test_sqx_22_a_token_in_a_path_is_in_no_message(dm: Any) -> None:
    rv = dm.delete_instance_token(instance_id="instance-1", token="secret-of-instance")
    assert not rv.success and "/instance/instance-1/token/***" in rv.msg["error"]


def test_sqx_25_units_by_their_organisation_as_in_version_3(accounts: Any, squonk_server: Loopback) -> None:
    org = accounts.create_organisation(TOKEN, org_name="a", org_owner="ada").msg["id"]
    made = accounts.create_unit(TOKEN, unit_name="u", org_id=org, billing_day=3)
    for rv in (accounts.get_units(TOKEN, org_id=org), accounts.get_organisation_units(TOKEN, org_id=org)):
        assert [each["id"] for each in rv.msg["units"]] == [made.msg["id"]]
    assert accounts.get_units(TOKEN, unit_name="u").msg["units"][0]["count"] == 1
    assert squonk_server.requests[-1].target == f"{AS}/unit?name=u"


def test_sqx_25_a_version_may_be_asked_for_with_a_token(dm: Any, squonk_server: Loopback) -> None:
    assert dm.get_version(TOKEN).success and dm.get_version().success
    assert [each.headers.get("authorization") for each in squonk_server.requests] == [f"Bearer {TOKEN}", None]
