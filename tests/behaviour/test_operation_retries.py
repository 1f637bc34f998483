"""Single operations that are repeated in another way: said by the manifest, or by ``x-retry``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specmill.diagnostics import Diagnostics
from specmill.plan.retries import Unusable, retry_of, with_retries
from tests.behaviour.drives import DRIVES, Drive
from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

OPERATIONS = {
    "plain": ("get", ""),
    "never": ("get", "false"),
    "as_all": ("get", "true"),
    "four_times": ("get", "3"),
    "settings": ("get", "{attempts: 2, statuses: [503, 500], cap: 1.5}"),
    "write": ("post", ""),
    "safe_write": ("post", "{idempotent: true}"),
    "unsafe_read": ("get", "{idempotent: false}"),
}
DOCUMENT = """
openapi: 3.0.3
info: {title: T, version: "1"}
paths:
""" + "".join(
    f"""
  /{name}:
    {method}:
      operationId: {name}
      {f"x-retry: {retry}" if retry else "description: As all others."}
      responses: {{"204": {{description: fine}}}}
"""
    for name, (method, retry) in OPERATIONS.items()
)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(Answer(503, headers={"Retry-After": "0"})) as loopback:
        yield loopback


def attempts(drive: str, package: Any, server: Loopback, name: str, **settings: Any) -> int:
    configuration = package.Configuration(server.url, trust_env=False, **settings)
    server.requests.clear()
    if drive == "sync":
        with package.ApiClient(configuration) as client, pytest.raises(package.ApiException):
            getattr(client.default, name)()
        return len(server.requests)

    async def work() -> None:
        async with package.AsyncApiClient(configuration) as client:
            with pytest.raises(package.ApiException):
                await getattr(client.default, name)()

    Drive(drive, package, configuration).run(work)
    return len(server.requests)


EXPECTED = {
    "plain": 3,
    "never": 1,
    "as_all": 3,
    "four_times": 4,
    "settings": 2,
    "write": 1,
    "safe_write": 3,
    "unsafe_read": 1,
}


@pytest.mark.parametrize("drive", DRIVES)
def test_a_document_may_say_how_an_operation_is_repeated(tmp_path: Path, server: Loopback, drive: str) -> None:
    with imported(DOCUMENT, tmp_path) as package:
        assert {name: attempts(drive, package, server, name) for name in OPERATIONS} == EXPECTED
        off = {name: attempts(drive, package, server, name, retries=False) for name in OPERATIONS}
        server.script(Answer(500))
        assert attempts(drive, package, server, "settings") == 2
        assert attempts(drive, package, server, "plain") == 1
    assert off == dict.fromkeys(OPERATIONS, 1)


def test_the_manifest_goes_before_the_document_and_a_name_before_a_pattern(tmp_path: Path) -> None:
    patterns = {"*write": {"attempts": 7}, "write": {"idempotent": True}, "GET /never": {"attempts": 9}}
    made, _ = generated(DOCUMENT, tmp_path)
    found = {each.id: each.retry for each in with_retries(made.api, patterns, Diagnostics()).operations}
    assert found["safe_write"] == retry_of({"attempts": 7})
    assert found["write"] == retry_of({"idempotent": True})
    assert found["never"] == retry_of({"attempts": 9})
    assert found["plain"] is None


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("often", "neither true or false"),
        (-1, "neither true or false"),
        (1.5, "neither true or false"),
        ([1], "neither true or false"),
        ({"tries": 2}, "no key 'tries'"),
        ({"attempts": 0}, "integer of at least 1"),
        ({"attempts": 1.5}, "integer of at least 1"),
        ({"connect_attempts": True}, "integer of at least 1"),
        ({"base": -1}, "number of seconds"),
        ({"cap": float("inf")}, "number of seconds"),
        ({"total": "5"}, "number of seconds"),
        ({"all_methods": 1}, "true or false"),
        ({"idempotent": None}, "true or false"),
        ({"statuses": 503}, "HTTP statuses"),
        ({"statuses": [99]}, "HTTP statuses"),
        ({"statuses": ["503"]}, "HTTP statuses"),
    ],
)
def test_what_cannot_be_followed(raw: Any, message: str) -> None:
    with pytest.raises(Unusable, match=message):
        retry_of(raw)
