"""The Astakos client by the rows of document 004: commissions, projects, memberships."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from tests.servers.astakos import ADA, BOB, OTHER_TOKEN
from tests.servers.loopback import Answer
from tests.source_documents.astakos_setup import Cloud

VM = "cyclades.vm"
SPECIFICATION = {
    "name": "lab.example.com",
    "end_date": "2030-01-01",
    "resources": {VM: {"project_capacity": 10, "member_capacity": 2}},
    "comments": "for the lab",
}


def provision(holder: str, source: str | None, quantity: int, resource: str = VM) -> dict[str, Any]:
    """A provision in the form of the API."""
    return {"holder": holder, "source": source, "resource": resource, "quantity": quantity}


def sent(cloud: Cloud) -> Any:
    """The body of the last request."""
    return cloud.server.requests[-1].json()


def test_ak_12_a_commission_for_users_and_projects(cloud: Cloud) -> None:
    client = cloud.service_client
    serial = client.issue_commission_generic({(ADA, "p", VM): 1, (BOB, "p", VM): 2}, {("p", VM): 1}, name="n")
    assert serial == 1
    assert sent(cloud) == {
        "provisions": [
            provision(f"user:{ADA}", "project:p", 1),
            provision(f"user:{BOB}", "project:p", 2),
            provision("project:p", None, 1),
        ],
        "name": "n",
        "force": False,
        "auto_accept": False,
    }
    assert client.issue_commission_generic({}, {("p", VM): 1}, auto_accept=True) == 2
    assert client.get_pending_commissions() == [1]


def test_ak_12_keys_that_are_none_are_refused(cloud: Cloud, astakos: Any) -> None:
    client = cloud.service_client
    for users in ({ADA: 1}, {(ADA, "p"): 1}, [(ADA, "p", VM)], {(ADA, "p", VM): "one"}, {(ADA, "p", VM): True}):
        with pytest.raises(astakos.BadValue):
            client.issue_commission_generic(users, {})
    assert cloud.server.requests == []


def test_ak_13_one_commission_in_both_forms(cloud: Cloud, astakos: Any) -> None:
    client = cloud.service_client
    expected = {
        "provisions": [provision(f"user:{ADA}", "project:p", 1), provision("project:p", None, 1)],
        "name": "n",
        "force": True,
        "auto_accept": True,
    }
    with_source, by_project = {VM: 1}, {("p", VM): 1}
    calls = [
        lambda: client.issue_one_commission(ADA, "p", with_source, "n", True, True),
        lambda: client.issue_one_commission(ADA, "p", with_source, name="n", force=True, auto_accept=True),
        lambda: client.issue_one_commission(
            holder=ADA, source="p", provisions=with_source, name="n", force=True, auto_accept=True
        ),
        lambda: client.issue_one_commission(ADA, by_project, "n", True, True),
        lambda: client.issue_one_commission(ADA, by_project, "n", force=True, auto_accept=True),
        lambda: client.issue_one_commission(holder=ADA, provisions=by_project, name="n", force=True, auto_accept=True),
    ]
    for number, call in enumerate(calls, 1):
        assert call() == number
        assert sent(cloud) == expected
    with pytest.raises(astakos.BadValue):
        client.issue_one_commission(ADA, with_source)


def test_ak_14_a_reassignment_counts_for_both_sides(cloud: Cloud) -> None:
    client = cloud.service_client
    client.issue_one_commission(ADA, "old", {VM: 2}, auto_accept=True)
    assert client.issue_resource_reassignment(ADA, {("old", "new", VM): 2}, "move", auto_accept=True) == 2
    assert sent(cloud)["provisions"] == [
        provision(f"user:{ADA}", "project:old", -2),
        provision("project:old", None, -2),
        provision(f"user:{ADA}", "project:new", 2),
        provision("project:new", None, 2),
    ]
    assert cloud.service.state.usage == {
        (f"user:{ADA}", "project:old", VM): 0,
        ("project:old", None, VM): 0,
        (f"user:{ADA}", "project:new", VM): 2,
        ("project:new", None, VM): 2,
    }


def test_ak_15_commissions_are_accepted_and_rejected(cloud: Cloud, astakos: Any) -> None:
    client = cloud.service_client
    first, second, third = (client.issue_one_commission(ADA, "p", {VM: n}) for n in (1, 1, 0))
    assert client.get_pending_commissions() == [first, second, third]
    info = client.get_commission_info(first)
    assert (info["serial"], info["provisions"][0]["holder"]) == (first, f"user:{ADA}")
    assert client.accept_commission(first) is None
    assert cloud.seen[-1] == ("POST", f"/account/v1.0/commissions/{first}/action")
    assert sent(cloud) == {"accept": ""}
    assert client.reject_commission(second) is None
    assert client.commission_action(third, "accept") is None
    assert client.get_pending_commissions() == []
    assert cloud.service.state.usage[f"user:{ADA}", "project:p", VM] == 1
    with pytest.raises(astakos.NotFound):
        client.get_commission_info(first)


def test_ak_16_many_commissions_are_resolved_at_once(cloud: Cloud) -> None:
    client = cloud.service_client
    first, second = (client.issue_one_commission(ADA, "p", {VM: 1}) for _ in range(2))
    resolved = client.resolve_commissions([first, 77], [second])
    assert (resolved["accepted"], resolved["rejected"]) == ([first], [second])
    assert [(serial, fault["itemNotFound"]["code"]) for serial, fault in resolved["failed"]] == [(77, 404)]
    assert cloud.seen[-1] == ("POST", "/account/v1.0/commissions/action")


def test_ak_17_projects(cloud: Cloud, astakos: Any) -> None:
    client = cloud.user
    made = client.create_project(SPECIFICATION)
    assert sent(cloud) == SPECIFICATION
    project, application = made["id"], made["application"]
    assert client.get_project(project)["state"] == "uninitialized"
    assert client.application_action(project, application, "approve", "fine") is None
    assert client.get_project(project)["state"] == "active"
    changed = client.modify_project(project, {**SPECIFICATION, "description": "more"})
    assert changed["application"] != application
    for action, state in (("suspend", "suspended"), ("unsuspend", "active"), ("terminate", "terminated")):
        assert client.project_action(project, action, reason="why") is None
        assert client.get_project(project)["state"] == state
    found = client.get_projects(name="lab.example.com", state="terminated", owner=ADA, mode="default")
    assert [each["id"] for each in found] == [project]
    assert cloud.server.requests[-1].query == [
        ("name", "lab.example.com"),
        ("state", "terminated"),
        ("owner", ADA),
        ("mode", "default"),
    ]
    assert client.get_projects(mode="member") == []
    with pytest.raises(astakos.Forbidden):
        cloud.make(OTHER_TOKEN).project_action(project, "suspend")


def test_ak_18_memberships(cloud: Cloud, astakos: Any) -> None:
    owner, member = cloud.user, cloud.make(OTHER_TOKEN)
    project = owner.create_project(SPECIFICATION)["id"]
    joined = member.join_project(project)["id"]
    assert member.get_membership(joined)["state"] == "requested"
    assert owner.membership_action(joined, "accept", "welcome") is None
    assert [each["state"] for each in member.get_memberships(project_id=project)] == ["accepted"]
    assert owner.get_memberships("other") == []
    assert [each["id"] for each in owner.get_memberships()] == [joined]
    enrolled = owner.enroll_member(project, "ada@example.com")["id"]
    assert owner.get_membership(enrolled)["user"] == ADA
    with pytest.raises(astakos.AstakosClientException) as caught:
        member.join_project(project)
    assert caught.value.status == 409


def test_akx_03_a_refused_commission_says_how_much_there_is(cloud: Cloud, astakos: Any) -> None:
    client = cloud.service_client
    client.issue_one_commission(ADA, "p", {VM: 1})
    with pytest.raises(astakos.QuotaLimit) as caught:
        client.issue_one_commission(ADA, "p", {VM: 4})
    error = caught.value
    assert (error.status, error.details) == (413, "limit exceeded for virtual machines: available 1, requested 4")
    assert '"overLimit"' in error.response
    assert cloud.service.state.usage[f"user:{ADA}", "project:p", VM] == 1


@pytest.mark.parametrize("body", [b"too much", b'{"overLimit": {}}', b"[]", b'{"overLimit": {"data": {"limit": "x"}}}'])
def test_akx_03_a_refusal_that_does_not_explain_itself(cloud: Cloud, astakos: Any, body: bytes) -> None:
    cloud.failing(Answer(413, body=body))
    with pytest.raises(astakos.QuotaLimit) as caught:
        cloud.service_client.issue_one_commission(ADA, "p", {VM: 4})
    assert caught.value.details == caught.value.message != ""
    assert caught.value.response == body.decode()


def test_akx_03_resources_without_a_name_of_their_own_keep_theirs(cloud: Cloud, astakos: Any) -> None:
    data = {"usage": 1, "limit": 5, "provision": {"quantity": 9, "resource": "other.thing"}}
    cloud.failing(Answer(413, json={"overLimit": {"code": 413, "message": "m", "data": data}}))
    with pytest.raises(astakos.QuotaLimit, match=r"other\.thing: available 4, requested 9"):
        cloud.service_client.issue_one_commission(ADA, "p", {"other.thing": 9})


def test_akx_19_reasons_are_sent_where_the_api_reads_them(cloud: Cloud) -> None:
    owner = cloud.user
    made = owner.create_project(SPECIFICATION)
    owner.project_action(made["id"], "suspend", "late")
    assert sent(cloud) == {"suspend": {"reason": "late"}}
    owner.application_action(made["id"], made["application"], "deny", reason="no")
    assert sent(cloud) == {"deny": {"reason": "no", "app_id": made["application"]}}
    membership = owner.join_project(made["id"])["id"]
    owner.membership_action(membership, "cancel", reason="changed my mind")
    assert sent(cloud) == {"cancel": "changed my mind"}
    assert cloud.service.state.memberships[membership]["reason"] == "changed my mind"


def test_methods_have_the_documented_arguments(astakos: Any) -> None:
    documented = {
        "authenticate": "tenant_name=None",
        "get_usernames": "uuids",
        "get_username": "uuid",
        "service_get_usernames": "uuids",
        "service_get_username": "uuid",
        "get_uuids": "display_names",
        "get_uuid": "display_name",
        "get_services": "",
        "get_resources": "",
        "send_feedback": "message, data",
        "get_quotas": "",
        "issue_commission_generic": 'user_provisions, project_provisions, name="", force=False, auto_accept=False',
        "issue_resource_reassignment": 'holder, provisions, name="", force=False, auto_accept=False',
        "get_pending_commissions": "",
        "get_commission_info": "serial",
        "commission_action": "serial, action",
        "accept_commission": "serial",
        "reject_commission": "serial",
        "resolve_commissions": "accept_serials, reject_serials",
        "get_projects": "name=None, state=None, owner=None, mode=None",
        "get_project": "project_id",
        "create_project": "specs",
        "modify_project": "project_id, specs",
        "project_action": 'project_id, action, reason=""',
        "application_action": 'project_id, app_id, action, reason=""',
        "get_membership": "memb_id",
        "membership_action": 'memb_id, action, reason=""',
        "join_project": "project_id",
        "enroll_member": "project_id, email",
    }
    for name, arguments in documented.items():
        expected = inspect.signature(eval(f"lambda self, {arguments}: None")).parameters
        found = inspect.signature(getattr(astakos.AstakosClient, name)).parameters
        assert [(each.name, each.default) for each in found.values()] == [
            (each.name, each.default) for each in expected.values()
        ], name
