"""What callers are told when something else answers than a Jamf Pro server: a page, nothing, other JSON."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.servers.loopback import Answer
from tests.source_documents.jamf_setup import Fleet

HTML = Answer(200, body=b"<html>log in</html>", headers={"Content-Type": "text/html"})
BROKEN = Answer(200, body=b'{"a":', headers={"Content-Type": "application/json"})
ANSWERS = {"page": HTML, "broken": BROKEN, "empty": Answer(200), "list": Answer(json=["x"]), "null": Answer(json=None)}
CALLS: dict[str, Callable[[Any], Any]] = {
    "computers": lambda client: client.classic_api.list_all_computers()[0].id,
    "computer": lambda client: client.classic_api.get_computer_by_id(1),
    "create": lambda client: client.classic_api.create_category("<category/>"),
    "pages": lambda client: client.pro_api.get_packages_v1(),
    "model": lambda client: list(
        client.concurrent_api_requests(
            client.classic_api_request,
            [{"method": "get", "resource_path": "computers/id/1"}],
            return_model=importlib.import_module("jamfpro.models.classic.computers").Computer,
            return_exceptions=True,
        )
    ),
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("call", CALLS)
def test_another_answer_than_a_record_has_an_exception_of_its_own(
    fleet: Fleet, jamfpro: Any, call: str, answer: str
) -> None:
    errors = importlib.import_module("jamfpro.jamf_errors")
    fleet.jamf.hook = lambda request: None if "/oauth/" in request.path else ANSWERS[answer]
    if (call, answer) == ("computers", "list"):
        assert fleet.client.classic_api.list_all_computers() == ["x"]
        return
    if call == "model":
        [error] = CALLS[call](fleet.client)
        assert isinstance(error, errors.UnexpectedAnswer)
        return
    with pytest.raises(errors.UnexpectedAnswer, match="the server answered with no ") as caught:
        CALLS[call](fleet.client)
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, jamfpro.JamfProSdkException)


def test_a_long_page_is_cut(fleet: Fleet) -> None:
    errors = importlib.import_module("jamfpro.jamf_errors")
    page = Answer(200, body=b"<p>" + b"x" * 5000, headers={"Content-Type": "text/html"})
    fleet.jamf.hook = lambda request: None if "/oauth/" in request.path else page
    with pytest.raises(errors.UnexpectedAnswer) as caught:
        fleet.client.pro_api.get_packages_v1()
    assert len(str(caught.value)) < 300
