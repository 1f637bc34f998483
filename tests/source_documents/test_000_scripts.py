"""The code of document 000 as it stands, import lines changed, against a server on loopback.

The document's later examples go on with names of its earlier ones (``client``, ``Computer``), which are handed in.
"""

from __future__ import annotations

import importlib
import runpy
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.servers import jamf as jamf_server
from tests.source_documents.jamf_setup import Fleet

SCRIPTS = Path(__file__).parent / "scripts"
PRINTED = "1 Mac 1 user1\n2 Mac 2 user2\n3 Mac 3 user3\n"


def run(script: str, **names: Any) -> dict[str, Any]:
    return runpy.run_path(str(SCRIPTS / script), init_globals=names, run_name="__main__")


def computer() -> Any:
    return importlib.import_module("jamfpro.models.classic.computers").Computer


def test_jp_01_jp_03_jp_04_the_provider_of_the_document_runs(jamfpro: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    boto3, moto = pytest.importorskip("boto3"), pytest.importorskip("moto")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    keys = {"KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}], "BillingMode": "PAY_PER_REQUEST"}
    attributes = [{"AttributeName": "pk", "AttributeType": "S"}]
    with moto.mock_aws():
        table = boto3.resource("dynamodb").create_table(TableName="my-table", AttributeDefinitions=attributes, **keys)
        table.put_item(Item={"pk": "access-token", "token": "from the table", "expires": "2090-01-01T00:00:00Z"})
        token = run("jamf_provider.py", table=table)["creds"].get_access_token()
    assert (token.type, token.token, token.expires.year) == ("user", "from the table", 2090)


def test_jp_09_jp_10_the_two_ways_to_get_a_computer_run(fleet: Fleet) -> None:
    names = run("jamf_unsupported.py", client=fleet.client)
    assert isinstance(names["computer"], computer())
    assert names["response"].json()["computer"]["general"]["id"] == 1


def test_jp_13_jp_15_the_concurrent_example_runs(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(jamf_server, "CLIENT", "client_id")
    monkeypatch.setattr(jamf_server, "SECRET", "client_secret")
    sending, here = httpx.HTTPTransport.handle_request, httpx.URL(fleet.server.url)

    def redirected(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        assert (request.url.scheme, request.url.host) == ("https", "jamf.my.org")
        request.url = request.url.copy_with(scheme=here.scheme, host=here.host, port=here.port)
        return sending(self, request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", redirected)
    run("jamf_concurrent.py")
    assert capsys.readouterr().out == PRINTED


def test_jp_16_jp_17_the_example_with_requests_runs(fleet: Fleet, capsys: pytest.CaptureFixture[str]) -> None:
    client = fleet.client
    run(
        "jamf_requests.py", client=client, Computer=computer(), all_computer_ids=client.classic_api.list_all_computers()
    )
    assert capsys.readouterr().out == PRINTED


@pytest.mark.parametrize(("building", "result"), [("Day 1", "Updated"), ("Elsewhere", "Not Updated")])
def test_jp_18_the_example_with_a_wrapper_runs(fleet: Fleet, building: str, result: str) -> None:
    fleet.jamf.records["computers"][1]["location"]["building"] = building
    names = run("jamf_wrapper.py", client=fleet.client, Computer=computer())
    assert list(names["results"]) == [result]
