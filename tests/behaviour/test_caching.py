"""Conditional requests by hand, and a cache between the client and its server, of which each user has a part."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hishel import AsyncBaseStorage, Entry, SqliteStorage

from specmill.plan.libraries import LIBRARIES
from tests.behaviour.drives import DRIVES, Drive
from tests.building import imported
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    security: [{key: []}]
    paths:
      /pet:
        get:
          operationId: get_pet
          responses: {'200': {description: ok, content: {application/json:
            {schema: {$ref: '#/components/schemas/Pet'}}}}}
        put:
          operationId: put_pet
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses: {'204': {description: ok}}
    components:
      securitySchemes:
        key: {type: apiKey, in: header, name: X-Key}
      schemas: {Pet: {type: object, properties: {name: {type: string}}}}
"""


@pytest.fixture(scope="module", params=LIBRARIES)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("zoo"), http=request.param, mixins=("response_cache",)) as package:
        yield package


class Stored:
    """A pet with a version, which answers conditions (RFC 9110 section 13)."""

    def __init__(self, lifetime: int) -> None:
        self.version, self.lifetime = 1, lifetime

    def __call__(self, request: Recorded) -> Answer:
        tag = f'"v{self.version}"'
        fields = {"ETag": tag, "Cache-Control": f"private, max-age={self.lifetime}"}
        if request.method == "PUT":
            if request.headers.get("if-match") not in (None, tag):
                return Answer(412)
            self.version += 1
            return Answer(204)
        if request.headers.get("if-none-match") == tag:
            return Answer(304, headers=fields)
        return Answer(200, json={"name": f"Rex {self.version}"}, headers=fields)


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, package: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, package, package.Configuration(server.url, api_key={"key": "k"}, trust_env=False))


def test_a_read_that_is_still_current_says_so(drive: Drive, server: Loopback) -> None:
    server.script(Stored(0))
    response = drive.call(lambda api: api.get_pet_with_http_info())
    tag = response.headers["etag"]
    with pytest.raises(drive.package.ApiException) as caught:
        drive.call(lambda api: api.get_pet(_headers={"If-None-Match": tag}))
    assert caught.value.status == 304
    assert caught.value.headers["etag"] == tag


def test_a_write_of_another_version_is_refused(drive: Drive, server: Loopback) -> None:
    server.script(Stored(0))
    tag = drive.call(lambda api: api.get_pet_with_http_info()).headers["etag"]
    pet = drive.package.Pet(name="Max")
    drive.call(lambda api: api.put_pet(body=pet, _headers={"If-Match": tag}))
    with pytest.raises(drive.package.exceptions.PreconditionFailedException):
        drive.call(lambda api: api.put_pet(body=pet, _headers={"If-Match": tag}))


class Memory(AsyncBaseStorage):
    """A store for an event loop; hishel's own would need another library."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[uuid.UUID, tuple[str, Entry, bytes]] = {}

    async def create_entry(self, request: Any, response: Any, key: str, **_: Any) -> Entry:
        identity, chunks = uuid.uuid4(), response.stream

        async def saving() -> AsyncIterator[bytes]:
            body = b""
            async for chunk in chunks:
                body += chunk
                yield chunk
            self.kept[identity] = (key, Entry(identity, request, replace(response, stream=None)), body)

        return Entry(identity, request, replace(response, stream=saving()))

    async def get_entries(self, key: str) -> list[Entry]:
        async def read(body: bytes) -> AsyncIterator[bytes]:
            yield body

        return [
            replace(entry, response=replace(entry.response, stream=read(body)))
            for own, entry, body in self.kept.values()
            if own == key
        ]

    async def update_headers(self, id: uuid.UUID, headers: Any) -> None:
        key, entry, body = self.kept[id]
        self.kept[id] = (key, replace(entry, response=replace(entry.response, headers=headers)), body)

    async def remove_entry(self, id: uuid.UUID) -> None:
        self.kept.pop(id, None)


class Cached:
    """Drives with one store, in a file for a blocking client."""

    def __init__(self, kind: str, package: ModuleType, server: Loopback, file: Path) -> None:
        self.kind, self.package, self.server, self.file = kind, package, server, file
        self.memory = Memory()

    def store(self) -> Any:
        return SqliteStorage(database_path=self.file) if self.kind == "sync" else self.memory

    def content(self) -> bytes:
        """Return all that is kept."""
        files = b"".join(file.read_bytes() for file in self.file.parent.iterdir() if file.is_file())
        return files + repr(self.memory.kept).encode()

    def __call__(self, *calls: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """Return what calls of one client return."""
        settings = {"api_key": {"key": "k-123456789"}, "trust_env": False, **settings}
        configuration = self.package.Configuration(self.server.url, **settings)
        make = self.package.caching_transport if self.kind == "sync" else self.package.async_caching_transport

        def transport() -> dict[str, Any]:
            return {"transport": make(configuration, self.store())}

        drive = Drive(self.kind, self.package, configuration, transport)
        if self.kind == "sync":
            with drive.client() as client:
                return [call(client.default) for call in calls]

        async def work() -> list[Any]:
            async with drive.client() as client:
                return [await call(client.default) for call in calls]

        found: list[Any] = drive.run(work)
        return found


@pytest.fixture(params=DRIVES)
def cached(request: pytest.FixtureRequest, package: ModuleType, server: Loopback, tmp_path: Path) -> Cached:
    return Cached(request.param, package, server, tmp_path / "answers.db")


def name(api: Any) -> Any:
    return api.get_pet()


def named(pets: list[Any]) -> list[str]:
    return [pet.name for pet in pets]


def test_a_fresh_answer_is_not_asked_for_again(cached: Cached, server: Loopback) -> None:
    server.script(Stored(60))
    assert named([*cached(name, name), *cached(name)]) == ["Rex 1"] * 3
    assert len(server.requests) == 1
    assert server.requests[0].headers["x-key"] == "k-123456789"


def test_a_stale_answer_is_asked_for_under_its_tag(cached: Cached, server: Loopback) -> None:
    stored = Stored(0)
    server.script(stored)
    assert named(cached(name, name)) == ["Rex 1"] * 2
    stored.version = 2
    assert named(cached(name)) == ["Rex 2"]
    assert [request.headers.get("if-none-match") for request in server.requests] == [None, '"v1"', '"v1"']
    assert {request.headers["x-key"] for request in server.requests} == {"k-123456789"}


def test_a_write_makes_the_answer_stale(cached: Cached, server: Loopback) -> None:
    server.script(Stored(60))
    before, _, after = cached(name, lambda api: api.put_pet(body=cached.package.Pet(name="Max")), name)
    assert named([before, after]) == ["Rex 1", "Rex 2"]


def test_two_users_never_share_an_answer(cached: Cached, server: Loopback) -> None:
    def whose(request: Recorded) -> Answer:
        user = request.headers.get("x-key") or request.headers.get("authorization") or request.headers.get("x-user")
        return Answer(json={"name": user or "nobody"}, headers={"Cache-Control": "public, max-age=60"})

    server.script(whose)
    first, second = {"api_key": {"key": "first-key"}}, {"api_key": {"key": "second-key"}}
    for _ in range(2):
        assert named(cached(name, **first)) == ["first-key"]
        assert named(cached(name, **second)) == ["second-key"]
        assert named(cached(lambda api: api.get_pet(_request_auth="Bearer third"))) == ["Bearer third"]
        assert named(cached(lambda api: api.get_pet(_request_auth=False, _headers={"X-User": "x"}))) == ["x"]
        assert named(cached(lambda api: api.get_pet(_request_auth=False))) == ["nobody"]
    assert len(server.requests) == 5


def test_no_credential_gets_into_the_store(cached: Cached, server: Loopback) -> None:
    server.script(Stored(60))
    cached(name, lambda api: api.get_pet(_headers={"Cookie": "sid=c-987654321"}))
    content = cached.content()
    assert b"Rex 1" in content
    assert b"k-123456789" not in content
    assert b"c-987654321" not in content


def test_what_fails_below_the_cache_is_an_error_of_the_package(cached: Cached, server: Loopback) -> None:
    server.script(Answer(drop=True))
    with pytest.raises(cached.package.exceptions.ApiConnectionError):
        cached(name, retries=False)


def test_the_package_names_what_it_needs(package: ModuleType) -> None:
    settings = tomllib.loads((Path(package.__path__[0]).parent / "pyproject.toml").read_text("utf-8"))
    assert settings["project"]["optional-dependencies"]["cache"] == ["hishel[async]>=2"]
