"""JCX-35: lists of the JumpCloud clients page by page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.servers.loopback import Answer, Loopback, Recorded

JSON = "application/json"
ClientOf = Callable[..., Any]


def answering(count: int, wrap: bool) -> Callable[[Recorded], Answer]:
    """A list of ``count`` records, at most 100 a page."""

    def answer(request: Recorded) -> Answer:
        query = dict(request.query)
        skip, limit = int(query["skip"]), min(int(query["limit"]), 100)
        page = [{"id": str(number)} for number in range(count)][skip : skip + limit]
        return Answer(json={"results": page, "totalCount": count} if wrap else page)

    return answer


def test_jcx_35_lists_of_version_1_end_with_their_total(jcapiv1: Any, server: Loopback, client_of: ClientOf) -> None:
    server.script(answering(250, wrap=True))
    users = list(jcapiv1.SystemusersApi(client_of(jcapiv1)).iter_systemusers_list(JSON, JSON, x_org_id="o"))
    assert all(isinstance(user, jcapiv1.Systemuserreturn) for user in users)
    assert [user.id for user in users] == [str(number) for number in range(250)]
    assert [dict(request.query)["skip"] for request in server.requests] == ["0", "100", "200"]
    assert {request.headers["x-org-id"] for request in server.requests} == {"o"}


@pytest.mark.parametrize("limit", [None, 100, 7, 500])
def test_jcx_35_lists_of_version_2_end_with_a_short_page(
    limit: int | None, jcapiv2: Any, server: Loopback, client_of: ClientOf
) -> None:
    server.script(answering(250, wrap=False))
    found = jcapiv2.DirectoriesApi(client_of(jcapiv2)).iter_directories_list(JSON, JSON, limit=limit)
    assert [each.id for each in found] == [str(number) for number in range(250)]


def test_jcx_35_options_of_single_calls_are_refused(jcapiv1: Any, client_of: ClientOf) -> None:
    with pytest.raises(TypeError, match="async_req"):
        jcapiv1.SystemusersApi(client_of(jcapiv1)).iter_systemusers_list(JSON, JSON, async_req=True)


def test_jcx_31_a_profile_is_saved_piece_by_piece(
    jcapiv2: Any, server: Loopback, client_of: ClientOf, tmp_path: Any
) -> None:
    server.script(Answer(body=b"<plist/>", headers={"Content-Type": "application/octet-stream"}))
    api = jcapiv2.AppleMDMApi(client_of(jcapiv2))
    with api.stream_enrollmentprofiles_get("m", "p") as stream:
        assert stream.save(tmp_path / "profile") == 8
    assert (tmp_path / "profile").read_bytes() == b"<plist/>"
