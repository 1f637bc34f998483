"""Models of the JumpCloud clients, written and read, by the row of the behaviour each shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.servers.loopback import Answer, Loopback

JSON = "application/json"
ClientOf = Callable[..., Any]


def test_jc_09_a_body_has_what_was_set_and_nothing_else(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={}))
    user = jcapiv1.Systemuserputpost(email="a@b.c", username="a")
    user.lastname = "A"
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_put("id", JSON, JSON, body=user)
    assert server.requests[0].json() == {"email": "a@b.c", "username": "a", "lastname": "A"}


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({"email": None, "anything": [None, {"a": None}]}, {"email": None, "anything": [None, {"a": None}]}),
        ({}, {}),
        (
            {"exclusionUntil": datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)},
            {"exclusionUntil": "2024-05-06T07:08:09+00:00"},
        ),
    ],
)
def test_jcx_23_dictionaries_are_sent_as_they_are(
    body: dict[str, Any], sent: dict[str, Any], jcapiv1: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(Answer(json={}))
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_put("id", JSON, JSON, body=body)
    assert server.requests[0].json() == sent


def test_jcx_23_models_in_lists_and_models_use_json_names(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json={}))
    address = jcapiv1.SystemuserputAddresses(postal_code="1", street_address=None)
    user = jcapiv1.Systemuserput(cost_center="c", addresses=[address], mfa=jcapiv1.Mfa(configured=True))
    jcapiv1.SystemusersApi(client_of(jcapiv1)).systemusers_put("id", JSON, JSON, body=user)
    assert server.requests[0].json() == {
        "costCenter": "c",
        "addresses": [{"postalCode": "1"}],
        "mfa": {"configured": True},
    }


def test_jcx_23_constants_of_enumerations_are_plain_text(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    assert jcapiv2.GroupType.USER_GROUP == "user_group"
    assert type(jcapiv2.GroupType.USER_GROUP) is str
    server.script(Answer(204))
    body = jcapiv2.UserGroupMembersReq(id="u", op="add", type=jcapiv2.GraphType.USER)
    jcapiv2.UserGroupsApi(client_of(jcapiv2)).graph_user_group_members_post("g", JSON, JSON, body=body)
    assert server.requests[0].json() == {"id": "u", "op": "add", "type": "user"}


def test_jcx_24_answers_are_read_as_their_types(
    jcapiv1: Any, jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(
        Answer(json={"results": [{"_id": "s", "created": "2024-05-06T07:08:09Z", "unheard": 1}], "totalCount": 1}),
        Answer(json={"id": "j", "status": "done", "updatedAt": "x"}),
        Answer(204),
    )
    page = jcapiv1.SystemsApi(client_of(jcapiv1)).systems_list(JSON, JSON)
    (system,) = page.results
    assert isinstance(page, jcapiv1.Systemslist)
    assert isinstance(system, jcapiv1.System)
    assert (system.id, system.display_name) == ("s", None)
    assert "unheard" not in system.to_dict()
    v2 = client_of(jcapiv2)
    assert jcapiv2.BulkJobRequestsApi(v2).jobs_get("j", JSON, JSON).status == "done"
    assert jcapiv2.UserGroupsApi(v2).groups_user_delete("g", JSON, JSON) is None


def test_jcx_25_answers_that_the_document_did_not_foresee_are_read(
    jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    """Upstream raised ValueError for the unknown type and for the missing paths."""
    server.script(Answer(json=[{"id": "x", "type": "printer"}]))
    (found,) = jcapiv2.SystemsApi(client_of(jcapiv2)).graph_system_member_of("s", JSON, JSON)
    assert (found.id, found.type, found.paths) == ("x", "printer", None)


def test_jcx_25_strict_reading_is_an_option(jcapiv2: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(Answer(json=[{"id": "x", "type": "printer"}]))
    with pytest.raises(jcapiv2.rest.ApiException):
        jcapiv2.SystemsApi(client_of(jcapiv2, strict=True)).graph_system_member_of("s", JSON, JSON)


def test_jcx_26_tables_and_private_names(jcapiv1: Any) -> None:
    user = jcapiv1.Systemuserreturn(id="u")
    assert (user.discriminator, user._id, user.id) == (None, "u", "u")
    user._id = "v"
    assert user.id == "v"
    assert jcapiv1.Systemuserreturn.attribute_map["id"] == "_id"
    assert jcapiv1.Systemuserreturn.swagger_types["ssh_keys"] == "list[Sshkeylist]"


def test_jcx_26_required_attributes(jcapiv2: Any) -> None:
    message = "Invalid value for `id`, must not be `None`"
    with pytest.raises(ValueError, match=message):
        jcapiv2.GraphObject(type="user")
    graph_object = jcapiv2.GraphObject(id="u", type="user")
    with pytest.raises(ValueError, match=message):
        graph_object.id = None


def test_jcx_26_enumerations(jcapiv1: Any) -> None:
    with pytest.raises(ValueError) as caught:
        jcapiv1.Radiusserverpost(name="n", network_source_ip="1.1.1.1", shared_secret="s", mfa="maybe")
    assert str(caught.value) == (
        "Invalid value for `mfa` (maybe), must be one of ['DISABLED', 'ENABLED', 'REQUIRED', 'ALWAYS']"
    )


def test_jcx_26_to_dict_repr_and_equality(jcapiv2: Any) -> None:
    group = jcapiv2.UserGroup(name="n", attributes=jcapiv2.UserGroupAttributes(samba_enabled=True))
    values = group.to_dict()
    assert list(values) == list(jcapiv2.UserGroup.swagger_types)
    assert values["attributes"]["samba_enabled"] is True
    assert (values["name"], values["id"]) == ("n", None)
    assert repr(group) == group.to_str()
    assert "'name': 'n'" in repr(group)
    assert group == jcapiv2.UserGroup(name="n", attributes=jcapiv2.UserGroupAttributes(samba_enabled=True))
    assert group != jcapiv2.UserGroup(name="m")
    assert group != jcapiv2.SystemGroup(name="n")


def test_jcx_26_attributes_by_position(jcapiv2: Any) -> None:
    output = jcapiv2.ActiveDirectoryOutput("example.com", "id")
    assert (output.domain, output.id) == ("example.com", "id")


def test_b_1_the_one_constructor_default_is_sent(jcapiv2: Any) -> None:
    template = jcapiv2.PolicyTemplate(name="n")
    assert template.state == ""
    assert jcapiv2.ApiClient().sanitize_for_serialization(template) == {"name": "n", "state": ""}
