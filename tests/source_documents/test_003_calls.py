"""Every method of the clients of Squonk2: what it sends, and which statuses are a success."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import yaml

from tests.contract.packages import ROOT, package
from tests.servers.loopback import Answer, Loopback, Recorded
from tests.servers.squonk2 import AS, DM
from tests.servers.squonk2.routes import multipart
from tests.source_documents.squonk2_as_wire import AS_CALLS, Word
from tests.source_documents.squonk2_dm_wire import DM_CALLS
from tests.source_documents.squonk2_setup import TOKEN
from tests.source_documents.squonk2_wire import ANY, FILE, TARGET, Wire

ANSWER = {"a": [1], "error": None}
CONTENT = b"\x00content of a file\n"
SAVED = {"get_unmanaged_project_file", "get_unmanaged_project_file_with_token", "get_project_file", "get_dataset"}
"""Methods that write what they get to a file."""
STEPS = {"put_unmanaged_project_files", "delete_unmanaged_project_files"}
"""Methods that may make several requests, and so have no answer of their own."""
ELSEWHERE = {"set_job_exchange_rates"}
"""Methods whose requests depend on answers, and which have tests of their own."""
APART = {"set_api_url", "get_api_url"}
"""Methods that send nothing."""
PATHS = {"create_asset", "alter_asset"}
"""Methods that take a Path."""
Call = Callable[..., Any]


def _calls() -> list[Any]:
    both = [("DmApi", each) for each in DM_CALLS] + [("AsApi", each) for each in AS_CALLS]
    return [pytest.param(name, each, id=f"{name}.{each.name}-{n}") for n, (name, each) in enumerate(both)]


@pytest.fixture(scope="module")
def recorder() -> Iterator[Loopback]:
    """One server for all calls of this module."""
    with Loopback() as server:
        yield server


@pytest.fixture(scope="module")
def ready(recorder: Loopback) -> Any:
    """The package, its classes set to that server."""
    module = package("squonk2").load()
    module.DmApi.set_api_url(recorder.url + DM)
    module.AsApi.set_api_url(recorder.url + AS)
    yield module
    for each in (module.DmApi, module.AsApi):
        each._connection.move("", True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file to send."""
    made = tmp_path_factory.mktemp("files")
    (made / "given.bin").write_bytes(CONTENT)
    return made


@pytest.fixture(scope="module")
def call(ready: Any, recorder: Loopback, folder: Path) -> Call:
    """Makes a call, with real files and by default with the token of the tests."""
    files = {FILE: str(folder / "given.bin"), TARGET: str(folder / "got.bin")}

    def real(value: Any) -> Any:
        if isinstance(value, Word):
            return value.of(ready)
        return files.get(value, value) if isinstance(value, str) else value

    def make(owner: str, wire: Wire, token: str = TOKEN) -> Any:
        given = {name: real(value) for name, value in wire.given.items()}
        if wire.name in PATHS and "content_file" in given:
            given["content_file"] = Path(given["content_file"])
        first = (token,) if wire.token else ()
        return getattr(getattr(ready, owner), wire.name)(*first, *wire.position, **given)

    return make


def _usual(wire: Wire) -> Answer:
    status = wire.status or 201
    if wire.name in SAVED:
        return Answer(status, body=CONTENT)
    return Answer(status) if status == 204 else Answer(status, json=ANSWER)


@pytest.mark.parametrize(("owner", "wire"), _calls())
def test_sqx_14_what_each_method_sends(call: Call, recorder: Loopback, owner: str, wire: Wire, folder: Path) -> None:
    (folder / "got.bin").unlink(missing_ok=True)
    recorder.script(_usual(wire))
    result = call(owner, wire)
    assert type(result).__name__ == {"DmApi": "DmApiRv", "AsApi": "AsApiRv"}[owner]
    assert result.success, result.msg
    (request,) = recorder.requests
    assert f"{request.method} {request.path}" == wire.sent.replace(" ", f" {DM if owner == 'DmApi' else AS}", 1)
    assert sorted(request.query) == sorted(wire.query.items())
    assert request.headers.get("authorization") == (f"Bearer {TOKEN}" if wire.token else None)
    _check_body(request, wire)
    if wire.name in SAVED:
        assert (folder / "got.bin").read_bytes() == CONTENT
    if wire.name in SAVED | STEPS or wire.status == 204:
        assert result.msg == {}
    else:
        assert (result.msg, result.http_status_code) == (ANSWER, wire.status or 201)


def _check_body(request: Recorded, wire: Wire) -> None:
    kind = request.headers.get("content-type")
    if wire.form is not None:
        assert kind == "application/x-www-form-urlencoded"
        assert dict(parse_qsl(request.body.decode("ascii"), keep_blank_values=True)) == wire.form
    elif wire.json is not None:
        assert kind == "application/json"
        assert json.loads(request.body) == wire.json
    elif wire.parts is not None:
        fields, files = multipart(kind or "", request.body)
        assert fields == {name: value for name, value in wire.parts.items() if value != FILE}
        assert files == {name: ("given.bin", CONTENT) for name, value in wire.parts.items() if value == FILE}
    else:
        assert (kind, request.body) == (None, b"")


@pytest.mark.parametrize(("owner", "calls"), [("DmApi", DM_CALLS), ("AsApi", AS_CALLS)])
def test_sqx_11_another_status_of_success_is_a_failure(
    call: Call, recorder: Loopback, owner: str, calls: tuple[Wire, ...]
) -> None:
    for wire in calls:
        if wire.status is ANY or wire.name in SAVED:
            continue  # a download takes what answers one: 200, or 206 for the rest of a file
        recorder.script(Answer(202, json=ANSWER))
        result = call(owner, wire)
        assert (result.success, result.http_status_code) == (False, 202), wire.name
        assert f"a status of {wire.status}" in result.msg["error"]
        for status in wire.also:
            recorder.script(Answer(status))
            assert call(owner, wire).success, wire.name


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_sqx_26_where_client_and_server_disagree_every_success_is_one(
    call: Call, recorder: Loopback, status: int
) -> None:
    several = [("DmApi", each) for each in DM_CALLS] + [("AsApi", each) for each in AS_CALLS]
    disputed = [(owner, each) for owner, each in several if each.status is ANY]
    assert {each.name for _, each in disputed} >= {"delete_instance_token", "create_project_path", "get_asset"}
    for owner, wire in disputed:
        recorder.script(Answer(status))
        assert call(owner, wire).success, wire.name


@pytest.mark.parametrize(("owner", "calls"), [("DmApi", DM_CALLS), ("AsApi", AS_CALLS)])
def test_sqx_25_every_method_is_among_those_calls(ready: Any, owner: str, calls: tuple[Wire, ...]) -> None:
    methods = {name for name in dir(getattr(ready, owner)) if not name.startswith("_")}
    assert methods - APART - ELSEWHERE == {each.name for each in calls}


@pytest.mark.parametrize(
    ("file", "calls", "extra"),
    [
        ("data-manager.yaml", DM_CALLS, {("PUT", "/job/{job_id}/exchange-rate")}),
        ("account-server.yaml", AS_CALLS, set()),
    ],
)
def test_sqx_25_every_operation_has_a_method(file: str, calls: tuple[Wire, ...], extra: set[tuple[str, str]]) -> None:
    document = yaml.load((ROOT / "specs" / "squonk2" / file).read_text("utf-8"), yaml.CSafeLoader)
    verbs = {"get", "put", "post", "patch", "delete"}
    wanted = {(verb.upper(), path) for path, item in document["paths"].items() for verb in item if verb in verbs}
    reached = {(each.sent.split()[0], each.operation or each.sent.split()[1]) for each in calls}
    assert reached | extra == wanted


@pytest.mark.parametrize("owner", ["DmApi", "AsApi"])
def test_sqx_12_seconds_to_wait_unless_told_otherwise(ready: Any, owner: str) -> None:
    long = SAVED | {
        "list_project_files",
        "create_dataset_from_project_file",
        "upload_dataset",
        "attach_dataset_to_project",
    }
    for name, method in inspect.getmembers(getattr(ready, owner), inspect.ismethod):
        if name.startswith("_") or name in APART:
            continue
        parameters = inspect.signature(method).parameters
        if name == "put_unmanaged_project_files":
            assert parameters["timeout_per_file_s"].default == 120
        else:
            assert parameters["timeout_s"].default == (12 if name in long else 4), name
            assert parameters["timeout_s"].kind is inspect.Parameter.KEYWORD_ONLY


@pytest.mark.parametrize("owner", ["DmApi", "AsApi"])
def test_sq_04_every_method_takes_the_token_first(ready: Any, owner: str) -> None:
    free = {each.name for each in (*DM_CALLS, *AS_CALLS) if not each.token}
    for name, method in inspect.getmembers(getattr(ready, owner), inspect.ismethod):
        if not name.startswith("_") and name not in APART | free:
            first, *others = inspect.signature(method).parameters.values()
            assert (first.name, first.kind.name) == ("access_token", "POSITIONAL_OR_KEYWORD")
            assert {each.kind.name for each in others if each.name != "merchant_id"} == {"KEYWORD_ONLY"}


def test_sqx_13_an_empty_token_is_refused(call: Call, recorder: Loopback) -> None:
    recorder.script(Answer())
    for owner, wire in [("DmApi", each) for each in DM_CALLS] + [("AsApi", each) for each in AS_CALLS]:
        if wire.token:
            with pytest.raises(AssertionError, match="access_token is empty"):
                call(owner, wire, token="")
    assert not recorder.requests
