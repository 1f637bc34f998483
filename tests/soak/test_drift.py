"""50,000 answers that are not as announced: data come all the same, or the exception of an error's status."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import warnings
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import httpx
import pytest
from attrs import define, field

from specmill.diagnostics import Diagnostics
from specmill.ir import Api
from specmill.pipeline import understand
from specmill.stopwatch import Stopwatch
from tests.building import imported
from tests.corpus.calls import Call, Caller
from tests.soak.mutations import Reply, mutated

CASES = int(os.environ.get("SOAK_ANSWERS", "50000"))
ROOT = Path(__file__).parents[2]
DOCUMENTS = {"zoo": ROOT / "tests/soak/zoo.yaml", "jumpcloud": ROOT / "specs/jumpcloud/v2.yaml"}


@define
class Subject:
    """A package, and the calls of its operations with the answers that they are given unchanged."""

    package: Any
    calls: list[tuple[str, str, Call]] = field(factory=list)
    """Api class, method and call, of those answered in JSON."""
    reply: Reply = field(default=Reply(204, "", b""))

    def client(self, strict: bool) -> Any:
        configuration = self.package.Configuration(
            host="https://zoo.example", strict=strict, retries=False, follow_redirects=False
        )
        return self.package.ApiClient(configuration, transport=httpx.MockTransport(self._answer))

    def _answer(self, _: httpx.Request) -> httpx.Response:
        headers = {"content-type": self.reply.media_type} if self.reply.media_type else {}
        return httpx.Response(self.reply.status, headers=headers, content=self.reply.body)


@pytest.fixture(scope="module", params=DOCUMENTS)
def subject(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Subject]:
    path = DOCUMENTS[request.param]
    api = understand(str(path), Diagnostics(), Stopwatch()).api
    with imported(path.read_text(), tmp_path_factory.mktemp("drift")) as package:
        yield Subject(package, list(_calls(package, api)))


def _calls(package: Any, api: Api) -> Iterator[tuple[str, str, Call]]:
    operations = {(each.method, each.path): each for each in api.operations}
    caller = Caller(api.schemas)
    for info in pkgutil.iter_modules(importlib.import_module(f"{package.__name__}.api").__path__):
        module = vars(importlib.import_module(f"{package.__name__}.api.{info.name}"))
        own = [name for name, each in module.items() if getattr(each, "__module__", "") == module["__name__"]]
        interface = next(name for name in own if f"Async{name}" in own)
        for runtime in [each for each in module.values() if type(each).__name__ == "Operation"]:
            for call in caller.calls(operations[runtime.method, runtime.path], runtime):
                if call.answer.is_json:
                    yield interface, f"{runtime.name}_with_http_info", call


def replies(subject: Subject, count: int, seed: int) -> Iterator[tuple[str, str, Call, Reply]]:
    """Yield calls in turn, each with a changed answer."""
    random = Random(seed)
    for number in range(count):
        interface, method, call = subject.calls[number % len(subject.calls)]
        yield interface, method, call, mutated(call.answer.status, call.answer.media_type, call.answer.value, random)


def outcome(client: Any, interface: Any, method: str, call: Call) -> Any:
    """Return what a call gives: an ApiResponse, or the exception of ours that it raised."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return getattr(interface(client), method)(**call.arguments)
    except client_error(interface) as error:
        return error


def client_error(interface: Any) -> type[Exception]:
    errors = importlib.import_module(f"{interface.__module__.partition('.')[0]}.exceptions")
    found: type[Exception] = errors.ApiException
    return found


def written(value: Any) -> str:
    """Write data as JSON again, as a caller who passes them on would."""
    match value:
        case list():
            return "[" + ",".join(map(written, value)) + "]"
        case dict():
            return "{" + ",".join(f"{json.dumps(str(key))}:{written(each)}" for key, each in value.items()) + "}"
        case _ if hasattr(value, "to_json"):
            return str(value.to_json())
        case _:
            return json.dumps(value, default=str)


@pytest.mark.slow
def test_whatever_comes_is_data_and_warnings(subject: Subject) -> None:
    client = subject.client(strict=False)
    warned = 0
    for name, method, call, reply in replies(subject, CASES // 4, seed=3):
        subject.reply = reply
        interface = getattr(subject.package, name)
        got = outcome(client, interface, method, call)
        if isinstance(got, Exception):
            assert got.status == reply.status and reply.status // 100 != 2, (method, reply, got)
            assert repr(got) and str(got)
            continue
        faults = got.warnings
        assert all(each.path.startswith("$") for each in faults), (reply, faults)
        warned += bool(faults)
        assert repr(got.data)
        if b"NaN" not in reply.body:  # which Python reads, and JSON cannot hold (RFC 8259 section 6)
            json.loads(written(got.data))
    assert warned > CASES // 40


@pytest.mark.slow
def test_strict_reading_says_where_an_answer_is_wrong(subject: Subject) -> None:
    client = subject.client(strict=True)
    lenient = subject.client(strict=False)
    refused = 0
    for name, method, call, reply in replies(subject, CASES // 4, seed=4):
        subject.reply = reply
        interface = getattr(subject.package, name)
        got = outcome(client, interface, method, call)
        kind = type(got).__name__
        if kind == "ResponseValidationError":
            assert got.faults and all(each.path.startswith("$") for each in got.faults), reply
            refused += 1
        elif isinstance(got, Exception):
            assert got.status == reply.status, (reply, got)
        else:
            assert not got.warnings, (reply, got.warnings)
            assert got.data == outcome(lenient, interface, method, call).data or got.data != got.data
    assert refused > CASES // 40
