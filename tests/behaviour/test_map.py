"""``client.map`` of generated packages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.0.3
    info: {title: T, version: "1"}
    paths:
      /pets/{id}:
        get:
          operationId: get_pet
          parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
            - {name: part, in: query, schema: {type: string}}
          responses:
            "200":
              description: fine
              content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
    components:
      schemas:
        Pet: {type: object, required: [id], properties: {id: {type: integer}, part: {type: string}}}
    """


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(
        lambda request: (
            Answer(404)
            if request.path == "/pets/0"
            else Answer(json={"id": int(request.path[6:]), **dict(request.query)})
        )
    ) as loopback:
        yield loopback


@pytest.mark.parametrize("drive", DRIVES)
def test_a_method_is_called_with_many_arguments(tmp_path: Path, server: Loopback, drive: str) -> None:
    arguments = [3, {"id": 2, "part": "tail"}, 0, 1]
    with imported(DOCUMENT, tmp_path) as package:
        configuration = package.Configuration(server.url, trust_env=False)
        found = _mapped(Drive(drive, package, configuration), package, configuration, arguments)
        shown = [each.to_dict() if isinstance(each, package.Pet) else each.status for each in found]
    assert shown == [{"id": 3}, {"id": 2, "part": "tail"}, 404, {"id": 1}]


def _mapped(drive: Drive, package: Any, configuration: Any, arguments: list[Any]) -> list[Any]:
    if drive.name == "sync":
        with package.ApiClient(configuration) as client:
            return list(client.map(client.default.get_pet, arguments, return_exceptions=True))

    async def work() -> list[Any]:
        async with package.AsyncApiClient(configuration) as client:
            results = client.map(client.default.get_pet, arguments, return_exceptions=True, max_concurrency=2)
            return [each async for each in results]

    return list(drive.run(work))
