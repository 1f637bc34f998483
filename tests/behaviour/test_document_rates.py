"""Rates that a document gives for operations: clients with the mixin for it keep to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /slow: {get: {operationId: slow, x-rate-limit: {limit: 2, window: 1h}, responses: {'204': {description: ok}}}}
      /other: {get: {operationId: other, x-ratelimit: {requests: 1, per: 60}, responses: {'204': {description: ok}}}}
      /free: {get: {operationId: free, x-rate-limit: true, responses: {'204': {description: ok}}}}
"""


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("zoo"), mixins=("rate_limit",)) as package:
        yield package


@pytest.mark.parametrize("kind", DRIVES)
def test_each_operation_keeps_to_its_own_rate(zoo: ModuleType, kind: str) -> None:
    slept: list[float] = []
    methods = ["slow", "slow", "free", "other", "slow", "slow", "free"]
    with Loopback() as server:
        drive = Drive(kind, zoo, zoo.Configuration(server.url, trust_env=False))
        if kind == "sync":
            with drive.client() as client:
                client.sleep = slept.append
                copy = client.with_options(timeout=20)
                for name in methods[:-1]:
                    getattr(client.default, name)()
                copy.sleep = slept.append
                copy.default.slow()
        else:

            async def sleep(seconds: float) -> None:
                slept.append(seconds)

            async def work() -> None:
                async with drive.client() as client:
                    client.sleep = sleep
                    copy = client.with_options(timeout=20)
                    copy.sleep = sleep
                    for name in methods[:-1]:
                        await getattr(client.default, name)()
                    await copy.default.slow()

            drive.run(work)
        assert len(server.requests) == 7
    assert [round(each / 1800) for each in slept] == [1, 2, 3]


def test_a_deadline_does_not_wait_for_a_rate(zoo: ModuleType) -> None:
    with Loopback() as server, zoo.ApiClient(zoo.Configuration(server.url, trust_env=False)) as client:
        client.default.other()
        with pytest.raises(zoo.exceptions.ApiTimeoutError, match="deadline"):
            client.default.other(_deadline=10)
        assert len(server.requests) == 1


def constants(extension: str, folder: Path, mixins: tuple[str, ...]) -> tuple[str, list[str]]:
    text = DOCUMENT.replace("{limit: 2, window: 1h}", extension)
    made, diagnostics = generated(text, folder, mixins=mixins)
    source = made.tree.files[f"{made.name}/api/default_api.py"].decode()
    return source[source.index("_SLOW:") :], [each.code for each in diagnostics]


@pytest.mark.parametrize(
    ("extension", "rate"),
    [
        ("{requests: 100, period: 60}", "(100.0, 60.0)"),
        ("{rate: 5, per: second}", "(5.0, 1.0)"),
        ("{limit: 50, window: 1 hour, description: some}", "(50.0, 3600.0)"),
        ("{max: 10, window: 2 days}", "(10.0, 172800.0)"),
    ],
)
def test_forms_that_documents_use(extension: str, rate: str, tmp_path: Path) -> None:
    source, codes = constants(extension, tmp_path, ("rate_limit",))
    assert (f"rate={rate}" in source, codes) == (True, [])


@pytest.mark.parametrize(
    "extension",
    [
        "100",
        "{limit: many, window: 1h}",
        "{limit: 5}",
        "{limit: 0, window: 1}",
        "{limit: 5, window: soon}",
        "[{limit: 5}]",
    ],
)
def test_what_gives_no_rate_is_said(extension: str, tmp_path: Path) -> None:
    source, codes = constants(extension, tmp_path, ("rate_limit",))
    assert ("rate=" in source, codes) == (False, ["rate-limit-unusable"])


def test_other_packages_have_no_use_for_it(tmp_path: Path) -> None:
    source, codes = constants("{limit: many}", tmp_path, ())
    assert ("rate=" in source, codes) == (False, [])
