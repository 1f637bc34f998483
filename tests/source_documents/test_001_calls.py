"""Calls of the JumpCloud clients, by the row of the behaviour each shows."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest

from tests.servers.loopback import Answer, Loopback
from tests.source_documents.conftest import KEY

JSON = "application/json"
ClientOf = Callable[..., Any]


def test_jc_05_the_api_key_goes_into_its_header(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={"results": [], "totalCount": 0}))
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_list(JSON, JSON)
    assert server.requests[0].headers["x-api-key"] == KEY


@pytest.mark.parametrize("version", ["jcapiv1", "jcapiv2"])
@pytest.mark.parametrize("spelling", ["date", "_date"])
def test_jc_06_system_context_in_both_versions_and_both_spellings(
    version: str, spelling: str, server: Loopback, client_of: ClientOf, request: pytest.FixtureRequest
) -> None:
    module = request.getfixturevalue(version)
    client = client_of(module, api_key={})
    method = getattr(module.SystemsApi(client), "systems_get" if version == "jcapiv1" else "graph_system_member_of")
    server.script(Answer(json={} if version == "jcapiv1" else []))
    method("id", JSON, JSON, authorization="Signature x", **{spelling: "Thu, 09 Aug 1990 14:25:15 GMT"})
    headers = server.requests[0].headers
    assert headers["date"] == "Thu, 09 Aug 1990 14:25:15 GMT"
    assert headers["authorization"] == "Signature x"
    assert "x-api-key" not in headers


def test_jc_11_both_spellings_are_arguments_of_every_method_with_a_date(jcapiv1: Any, jcapiv2: Any) -> None:
    dated = [
        signature.parameters.keys()
        for module in (jcapiv1, jcapiv2)
        for name in dir(module)
        if name.endswith("Api") and not name.startswith("Async")
        for method, function in inspect.getmembers(getattr(module, name), inspect.isfunction)
        if not method.endswith("_with_http_info")
        and not method.startswith("iter_")
        and "authorization" in (signature := inspect.signature(function)).parameters
    ]
    assert len(dated) == 16
    assert all({"date", "_date"} <= names for names in dated)


def test_jcx_05_a_client_starts_no_threads_and_names_itself(jcapiv1: Any, client_of: ClientOf) -> None:
    import threading

    before = threading.active_count()
    client = client_of(jcapiv1)
    assert threading.active_count() == before
    assert client.user_agent == "Swagger-Codegen/5.0.0/python"
    assert client.last_response is None


def test_jcx_07_default_headers_win_over_the_operation(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    client = client_of(jcapiv1)
    client.set_default_header("Accept", "text/plain")
    client.set_default_header("x-org-id", "default")
    client.set_default_header("x-api-key", "default")
    server.script(Answer(json={}))
    jcapiv1.SystemusersApi(client).systemusers_list(JSON, JSON, x_org_id="argument")
    headers = server.requests[0].headers
    assert (headers["accept"], headers["x-org-id"], headers["x-api-key"]) == ("text/plain", "default", KEY)


def test_jcx_08_content_type_and_accept_are_ignored(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={}))
    api = jcapiv1.SystemusersApi(client_of(jcapiv1))
    api.systemusers_list("text/xml", "text/csv")
    api.systemusers_list(content_type="text/xml", accept="text/csv")
    api.systemusers_list()
    api.systemusers_put("id", "text/xml", "text/csv", body={"email": "a@b.c"})
    assert [(each.headers["content-type"], each.headers["accept"]) for each in server.requests] == [(JSON, JSON)] * 4


def test_jcx_10_with_http_info_gives_data_status_and_headers(
    jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(json=[{"id": "g"}], headers={"x-total-count": "1"}))
    api = jcapiv2.UserGroupsApi(client_of(jcapiv2))
    result = api.groups_user_list_with_http_info(JSON, JSON)
    data, status, headers = result
    assert (data[0].id, status, headers["X-Total-Count"]) == ("g", 200, "1")
    assert (len(result), result[0], result[1]) == (3, data, 200)
    only = api.groups_user_list_with_http_info(JSON, JSON, _return_http_data_only=True)
    assert [each.id for each in only] == ["g"]


def test_jcx_11_messages_for_wrong_arguments(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    api = jcapiv2.SystemsApi(client_of(jcapiv2))
    with pytest.raises(TypeError) as unexpected:
        api.graph_system_member_of("id", JSON, JSON, colour="red")
    assert str(unexpected.value) == "Got an unexpected keyword argument 'colour' to method graph_system_member_of"
    with pytest.raises(ValueError) as missing:
        api.graph_system_member_of(None, JSON, JSON)
    assert str(missing.value) == ("Missing the required parameter `system_id` when calling `graph_system_member_of`")
    with pytest.raises(TypeError):
        api.graph_system_member_of()
    with pytest.raises(ValueError) as small:
        api.graph_system_member_of("id", JSON, JSON, skip=-1)
    assert str(small.value) == (
        "Invalid value for parameter `skip` when calling `graph_system_member_of`, "
        "must be a value greater than or equal to `0`"
    )
    assert server.requests == []


def test_jcx_12_required_parameters_by_position_and_by_name(
    jcapiv1: Any, server: Loopback, client_of: ClientOf
) -> None:
    api = jcapiv1.SystemusersApi(client_of(jcapiv1))
    api.sshkey_delete("user", "key", JSON, JSON)
    api.sshkey_delete(id="key", systemuser_id="user", accept=JSON, content_type=JSON)
    assert [each.target for each in server.requests] == ["/api/systemusers/user/sshkeys/key"] * 2


@pytest.mark.parametrize("spelling", ["async_req", "async"])
def test_jcx_13_async_req_gives_an_async_result(
    spelling: str, jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(json=[{"id": "g"}]), Answer(404, json={}))
    with client_of(jcapiv2) as client:
        api = jcapiv2.UserGroupsApi(client)
        first = api.groups_user_list(JSON, JSON, **{spelling: True})
        assert [each.id for each in first.get(timeout=10)] == ["g"]
        assert first.ready() and first.successful()
        second = api.groups_user_list(JSON, JSON, **{spelling: True})
        second.wait(10)
        assert not second.successful()
        with pytest.raises(jcapiv2.rest.ApiException) as caught:
            second.get()
    assert caught.value.status == 404


def test_jcx_14_preload_content_false_gives_the_unread_answer(
    jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(json=[{"id": "g"}]), Answer(404, body=b"gone"))
    api = jcapiv2.UserGroupsApi(client_of(jcapiv2))
    answer = api.groups_user_list(JSON, JSON, _preload_content=False)
    assert answer.status == 200
    assert answer.read() == b'[{"id": "g"}]'
    with pytest.raises(jcapiv2.rest.ApiException) as caught:
        api.groups_user_list(JSON, JSON, _preload_content=False)
    assert caught.value.body == b"gone"


def test_jcx_15_request_timeouts_of_every_form(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    go_on = threading.Event()

    def answer(_: object) -> Answer:
        go_on.wait(60)
        return Answer(json=[])

    server.script(answer)
    api = jcapiv2.UserGroupsApi(client_of(jcapiv2))
    for seconds in (0.05, (5, 0.05)):
        with pytest.raises(jcapiv2.rest.ApiException):
            api.groups_user_list(JSON, JSON, _request_timeout=seconds, _retry=False)
    go_on.set()
    assert api.groups_user_list(JSON, JSON, _request_timeout=60) == []
    with pytest.raises((TypeError, ValueError)):
        api.groups_user_list(JSON, JSON, _request_timeout="soon")


def test_jcx_17_a_failed_connection_is_an_api_exception(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    client = client_of(jcapiv2)
    server.close()
    with pytest.raises(jcapiv2.rest.ApiException):
        jcapiv2.UserGroupsApi(client).groups_user_list(JSON, JSON, _retry=False)


def test_jcx_18_the_text_of_an_error(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(401, body=b"no", headers={"x-reason": "key"}))
    with pytest.raises(jcapiv2.rest.ApiException) as caught:
        jcapiv2.UserGroupsApi(client_of(jcapiv2)).groups_user_list(JSON, JSON)
    error = caught.value
    assert (error.status, error.reason, error.body, error.headers["X-Reason"]) == (401, "Unauthorized", "no", "key")
    lines = str(error).split("\n")
    assert lines[:2] == ["(401)", "Reason: Unauthorized"]
    assert lines[2].startswith("HTTP response headers: ")
    assert lines[3:] == ["HTTP response body: no", ""]
    bare = jcapiv2.rest.ApiException(status=401, reason="Unauthorized")
    assert str(bare) == "(401)\nReason: Unauthorized\n"


def test_jcx_20_none_is_absent(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={}))
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_list(JSON, JSON, limit=None, x_org_id=None)
    assert server.requests[0].target == "/api/systemusers"
    assert "x-org-id" not in server.requests[0].headers


def test_jcx_21_lists_are_joined_with_encoded_commas(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json=[]))
    jcapiv2.UserGroupsApi(client_of(jcapiv2)).groups_user_list(JSON, JSON, fields=["x", "y"])
    assert server.requests[0].target == "/api/v2/usergroups?fields=x%2Cy"


def test_jcx_22_path_values_are_escaped(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={}))
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_get("a/b c?", JSON, JSON)
    jcapiv1.SystemusersApi(client_of(jcapiv1, safe_chars_for_path_param="/")).systemusers_get("a/b", JSON, JSON)
    assert [each.target for each in server.requests] == ["/api/systemusers/a%2Fb%20c%3F", "/api/systemusers/a/b"]


def test_jcx_28_an_api_class_makes_its_own_client(jcapiv1: Any, client_of: ClientOf) -> None:
    assert isinstance(jcapiv1.SystemusersApi().api_client, jcapiv1.ApiClient)
    client = client_of(jcapiv1)
    assert jcapiv1.SystemusersApi(api_client=client).api_client is client


def test_jcx_29_methods_are_patched_by_dotted_path(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    with mock.patch("jcapiv1.api.search_api.SearchApi.search_systemusers_post") as patched:
        patched.return_value = jcapiv1.Systemuserslist(results=[], total_count=0)
        result = jcapiv1.SearchApi(client_of(jcapiv1)).search_systemusers_post(JSON, JSON, body={"limit": 1})
    assert result.total_count == 0
    patched.assert_called_once_with(JSON, JSON, body={"limit": 1})
    assert server.requests == []


def test_jcx_31_an_enrollment_profile_is_returned_as_it_came(
    jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(body=b"\x30\x82signed", headers={"Content-Type": "application/x-apple-aspen-config"}))
    api = jcapiv2.DefaultApi(client_of(jcapiv2))
    assert api.jc_enrollment_profiles_get("profile") == b"\x30\x82signed"


def test_jcx_32_operations_without_recorded_security_send_the_key(
    jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    client = client_of(jcapiv2)
    server.script(Answer(json={}))
    jcapiv2.ActiveDirectoryApi(client).activedirectories_agents_get("directory", "agent", JSON, JSON)
    jcapiv2.ActiveDirectoryApi(client).activedirectories_agents_delete("directory", "agent", JSON, JSON)
    jcapiv2.GSuiteApi(client).gsuites_get("id", JSON, JSON)
    jcapiv2.GSuiteApi(client).gsuites_patch("id", JSON, JSON)
    assert [each.headers.get("x-api-key") for each in server.requests] == [KEY] * 4


def test_jcx_34_filters_are_text_in_v1_and_lists_in_v2(
    jcapiv1: Any, jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(json={}), Answer(json={}), Answer(json=[]))
    users = jcapiv1.SystemusersApi(client_of(jcapiv1))
    users.systemusers_list(JSON, JSON, filter="", fields="email username", sort="-email")
    users.systemusers_list(JSON, JSON, filter="department:$eq:Sales")
    jcapiv2.UserGroupsApi(client_of(jcapiv2)).groups_user_list(JSON, JSON, filter=["name:eq:a", "type:eq:b"])
    assert [dict(each.query) for each in server.requests] == [
        {"filter": "", "fields": "email username", "sort": "-email"},
        {"filter": "department:$eq:Sales"},
        {"filter": "name:eq:a,type:eq:b"},
    ]


def test_jcx_35_the_three_styles_of_paging_by_hand(
    jcapiv1: Any, jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(
        Answer(json={"results": [{"_id": "a"}], "totalCount": 2}),
        Answer(json={"results": [{"_id": "b"}], "totalCount": 2}),
        Answer(json=[{"id": "g"}], headers={"x-total-count": "1"}),
        Answer(json=[]),
    )
    v1, v2 = client_of(jcapiv1), client_of(jcapiv2)
    page = jcapiv1.SystemusersApi(v1).systemusers_list(JSON, JSON, limit=1, skip=0)
    assert (page.total_count, page.results[0].id, page.results[0]._id) == (2, "a", "a")
    found = jcapiv1.SearchApi(v1).search_systemusers_post(JSON, JSON, body={"limit": 1, "skip": 1})
    assert found.results[0].id == "b"
    groups = jcapiv2.UserGroupsApi(v2).groups_user_list(JSON, JSON, limit=1, skip=0)
    assert [each.id for each in groups] == ["g"]
    assert jcapiv2.UserGroupsApi(v2).groups_user_list(JSON, JSON, limit=1, skip=1) == []
    assert [each.target for each in server.requests] == [
        "/api/systemusers?limit=1&skip=0",
        "/api/search/systemusers",
        "/api/v2/usergroups?limit=1&skip=0",
        "/api/v2/usergroups?limit=1&skip=1",
    ]
    assert server.requests[1].json() == {"limit": 1, "skip": 1}


def test_jcx_36_a_bulk_job_is_polled_by_its_id(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(201, json={"jobId": "j"}), Answer(json={"id": "j", "status": "finished"}))
    api = jcapiv2.BulkJobRequestsApi(client_of(jcapiv2))
    job = api.bulk_users_create(JSON, JSON, body=[jcapiv2.BulkUserCreate(username="a", email="a@b.c")])
    assert api.jobs_get(job.job_id, JSON, JSON).status == "finished"
    assert server.requests[0].json() == [{"username": "a", "email": "a@b.c"}]
    assert server.requests[1].target == "/api/v2/jobs/j"
