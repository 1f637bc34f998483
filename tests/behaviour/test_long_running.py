"""Operations that go on after their answer: both kinds, blocking and in both event loops, against a server."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    security: [{key: []}]
    paths:
      /orgs/{org}/reports:
        parameters: [&org {name: org, in: path, required: true, schema: {type: string}}]
        post:
          operationId: make_report
          x-polling: {operation: get_task, result: outcome.report, interval: 0.001, deadline: 60}
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}}
          responses: &accepted
            '202': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
        put:
          operationId: fetch_report
          x-polling: {operation: get_task, fetch: get_report, success: [Ready], failure: [BROKEN], interval: 0.001}
          responses: *accepted
      /orgs/{org}/reports/{id}:
        parameters: [*org, {name: id, in: path, required: true, schema: {type: string}}]
        get:
          operationId: get_report
          responses: &reported
            '200': &report
              description: ok
              content: {application/json: {schema: {$ref: '#/components/schemas/Report'}}}
      /orgs/{org}/tasks/{task_id}:
        parameters: [*org, {name: task_id, in: path, required: true, schema: {type: string}}]
        get:
          operationId: get_task
          tags: [tasks]
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
      /moved:
        post:
          operationId: by_location
          x-polling: {interval: 0.001, fetch: like}
          responses: {'202': &none {description: ok}}
        get: {operationId: like, responses: *reported}
      /stated:
        post:
          operationId: by_state
          x-polling: {interval: 0.001, status: state, header: Location}
          responses: {'202': {description: ok}}
      /azure:
        put:
          operationId: put_azure
          x-ms-long-running-operation: true
          responses: &either {'200': *report, '202': *none}
        post: {operationId: post_azure, x-ms-long-running-operation: true, responses: *either}
        delete: {operationId: delete_azure, x-ms-long-running-operation: true, responses: {'202': *none}}
        patch:
          operationId: patch_azure
          x-ms-long-running-operation: true
          x-ms-long-running-operation-options: {final-state-via: azure-async-operation}
          responses: *either
    components:
      securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
      schemas:
        Report: {type: object, properties: {title: {type: string}}}
        Task:
          type: object
          required: [id]
          properties:
            id: {type: string}
            status: {type: string}
            outcome: {type: object, properties: {report: {$ref: '#/components/schemas/Report'}}}
"""


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    configuration = zoo.Configuration(server.url, api_key={"key": "k-123456789"}, retries=False, trust_env=False)
    return Drive(request.param, zoo, configuration)


def lines(server: Loopback) -> list[str]:
    return [f"{request.method} {request.target}" for request in server.requests]


def waited(drive: Drive, start: Callable[[Any], Any], **arguments: Any) -> Any:
    """Return the result of a long-running operation."""
    return followed(drive, start, lambda job: job.result(**arguments))


def followed(drive: Drive, start: Callable[[Any], Any], *steps: Callable[[Any], Any]) -> Any:
    """Start an operation, do things with what waits for it, and return what came of the last one."""
    if drive.name == "sync":
        with drive.client() as client:
            job = start(client.default)
            return [step(job) for step in steps][-1]

    async def work() -> Any:
        async with drive.client() as client:
            job = await start(client.default)
            found: Any = None
            for step in steps:
                found = step(job)
                found = await found if hasattr(found, "__await__") else found
            return found

    return drive.run(work)


def task(status: str | None, **more: Any) -> Answer:
    return Answer(json={"id": "t/1", **({} if status is None else {"status": status}), **more})


def accepted(server: Loopback, **fields: str) -> Answer:
    return Answer(202, headers={name.replace("_", "-"): value for name, value in fields.items()})


def test_a_task_is_asked_for_until_it_is_done(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    done = task("done", outcome={"report": {"title": "Cats"}})
    server.script(Answer(202, json={"id": "t/1"}), task("queued"), task("Running"), done)
    report = waited(drive, lambda api: api.begin_make_report("a b", body=zoo.Report(title="x")))
    assert report == zoo.Report(title="Cats")
    asked = "GET /orgs/a%20b/tasks/t%2F1"
    assert lines(server) == ["POST /orgs/a%20b/reports", asked, asked, asked]
    assert {request.headers["x-key"] for request in server.requests} == {"k-123456789"}
    assert [request.body for request in server.requests[1:]] == [b""] * 3


def test_a_result_is_fetched_by_another_operation(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(202, json={"id": "t1"}), task("done"), task("READY"), Answer(json={"title": "Cats"}))
    assert waited(drive, lambda api: api.begin_fetch_report("o")) == zoo.Report(title="Cats")
    assert lines(server)[2:] == ["GET /orgs/o/tasks/t1", "GET /orgs/o/reports/t1"]


def test_work_that_fails_raises_and_goes_on_raising(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(202, json={"id": "t1"}), task("Broken", error={"message": "no cats for k-123456789"}))

    def twice(job: Any) -> Any:
        return job.result()

    for steps in ([twice], [lambda job: job.poll(), twice]):
        with pytest.raises(zoo.exceptions.LongRunningError) as caught:
            followed(drive, lambda api: api.begin_fetch_report("o"), *steps)
        error = pickle.loads(pickle.dumps(caught.value))
        assert error.reason == "the operation ended as 'Broken': no cats for ***"
        assert error.data.status == "Broken"
        assert "k-123456789" not in error.body


def test_a_failed_start_is_not_repeated(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(500))
    with pytest.raises(zoo.exceptions.ServiceException):
        waited(drive, lambda api: api.begin_fetch_report("o"))
    assert len(server.requests) == 1


def test_a_question_that_failed_is_asked_again(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(202, json={"id": "t1"}), Answer(500), task("busy"), Answer(drop=True), task("ready"), Answer())

    def insisting(job: Any) -> Any:
        for _ in range(10):
            try:
                return job.result()
            except (zoo.exceptions.ServiceException, zoo.exceptions.ApiConnectionError):
                continue
        raise AssertionError

    async def insisting_too(job: Any) -> Any:
        for _ in range(10):
            try:
                return await job.result()
            except (zoo.exceptions.ServiceException, zoo.exceptions.ApiConnectionError):
                continue
        raise AssertionError

    followed(drive, lambda api: api.begin_fetch_report("o"), insisting if drive.name == "sync" else insisting_too)
    assert [line.split()[0] for line in lines(server)] == ["PUT", *["GET"] * 5]


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        (Answer(202, json={}), Answer(), "the first answer names no task under 'id'"),
        (Answer(202, body=b"<html>"), Answer(), "the first answer names no task under 'id'"),
        (Answer(202, json={"id": "t"}), task(None), "a report names no state under 'status'"),
        (Answer(202, json={"id": "t"}), Answer(body=b"busy"), "a report names no state under 'status'"),
    ],
)
def test_rubbish_is_said_to_be_that(
    drive: Drive, server: Loopback, zoo: ModuleType, first: Answer, second: Answer, reason: str
) -> None:
    server.script(first, second)
    with pytest.raises(zoo.exceptions.LongRunningError) as caught:
        waited(drive, lambda api: api.begin_fetch_report("o"))
    assert caught.value.reason == reason


def test_a_location_is_asked_until_it_answers(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    moved = Answer(202, headers={"Location": "2?x=1"})
    server.script(accepted(server, Location="jobs/1"), Answer(202), moved, Answer(json={"title": "Cats"}))
    assert waited(drive, lambda api: api.begin_by_location()) == zoo.Report(title="Cats")
    assert lines(server) == ["POST /moved", "GET /jobs/1", "GET /jobs/1", "GET /jobs/2?x=1"]
    assert server.requests[-1].headers["x-key"] == "k-123456789"


def test_a_location_with_a_state_leads_on_to_the_result(drive: Drive, server: Loopback) -> None:
    server.script(
        accepted(server, Location="/jobs/1"),
        Answer(json={"state": "busy"}),
        Answer(303, headers={"Location": "/results/1"}),
        Answer(json={"title": "Cats"}),
    )
    assert waited(drive, lambda api: api.begin_by_state()) == {"title": "Cats"}
    assert lines(server) == ["POST /stated", "GET /jobs/1", "GET /jobs/1", "GET /results/1"]


def test_what_is_done_at_once_is_the_result(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(json={"title": "Cats"}))
    assert waited(drive, lambda api: api.begin_put_azure()) == zoo.Report(title="Cats")
    assert lines(server) == ["PUT /azure"]


SUCCEEDED = Answer(json={"status": "Succeeded", "title": "report"})
RESULT = Answer(json={"title": "result"})


OPERATION, ASYNC = "Operation-Location", "Azure-AsyncOperation"


@pytest.mark.parametrize(
    ("method", "header", "location", "last", "fetched"),
    [
        ("put", ASYNC, None, SUCCEEDED, "/azure"),
        ("patch", ASYNC, "/thing", SUCCEEDED, None),
        ("post", OPERATION, None, SUCCEEDED, None),
        ("post", OPERATION, "/thing", SUCCEEDED, "/thing"),
        ("put", OPERATION, None, Answer(json={"status": "Succeeded", "resourceLocation": "../made"}), "/made"),
    ],
)
def test_azure_says_where_the_result_is(
    drive: Drive, server: Loopback, method: str, header: str, location: str | None, last: Answer, fetched: str | None
) -> None:
    fields = {header: "/ops/7", "Retry-After": "0", **({"Location": location} if location else {})}
    busy = Answer(json={"status": "InProgress"}, headers={"Retry-After": "0"})
    server.script(Answer(202, headers=fields), busy, last, RESULT)
    result = waited(drive, lambda api: getattr(api, f"begin_{method}_azure")())
    asked = ["GET /ops/7", "GET /ops/7", *([f"GET {fetched}"] if fetched else [])]
    assert lines(server) == [f"{method.upper()} /azure", *asked]
    assert result.title == ("result" if fetched else "report")


def test_credentials_stay_with_their_host(drive: Drive, server: Loopback) -> None:
    with Loopback(Answer(json={"status": "Succeeded"})) as other:
        server.script(Answer(202, headers={"Operation-Location": f"{other.url}/ops", "Retry-After": "0"}))
        waited(drive, lambda api: api.begin_delete_azure())
        assert len(other.requests) == 1
        assert "x-key" not in other.requests[0].headers


@pytest.mark.parametrize("link", ["ftp://x/", "http://user@127.0.0.1/", "http://["])
def test_an_address_of_another_kind_is_not_followed(drive: Drive, server: Loopback, zoo: ModuleType, link: str) -> None:
    server.script(Answer(202, headers={"Operation-Location": link, "Retry-After": "0"}))
    with pytest.raises(zoo.exceptions.LongRunningError, match="must not be followed"):
        waited(drive, lambda api: api.begin_delete_azure())
    assert len(server.requests) == 1


def test_no_address_is_an_error(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(202))
    with pytest.raises(zoo.exceptions.LongRunningError, match="names no address"):
        waited(drive, lambda api: api.begin_delete_azure())


def test_polling_by_hand(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    server.script(Answer(202, json={"id": "t1"}), task("busy"), task("ready"), RESULT)
    seen: list[Any] = []

    def note(job: Any) -> None:
        seen.append((job.accepted.status_code, job.status, job.done))

    poll = [lambda job: job.poll(), note]
    result = followed(drive, lambda api: api.begin_fetch_report("o"), note, *poll, *poll, lambda job: job.response())
    assert seen == [(202, None, False), (202, "busy", False), (202, "ready", True)]
    assert (result.data, result.status_code) == (zoo.Report(title="result"), 200)


def test_a_deadline_ends_the_waiting_and_not_the_work(drive: Drive, server: Loopback, zoo: ModuleType) -> None:
    later = Answer(json={"id": "t1", "status": "busy"}, headers={"Retry-After": "3600"})
    server.script(Answer(202, json={"id": "t1"}), later)
    with pytest.raises(zoo.exceptions.ApiTimeoutError, match="'busy'"):
        followed(drive, lambda api: api.begin_fetch_report("o"), lambda j: j.poll(), lambda j: j.result(timeout=0.01))
    assert [line.split()[0] for line in lines(server)] == ["PUT", "GET"]


def test_the_deadline_of_the_call_bounds_all_of_it(zoo: ModuleType, server: Loopback) -> None:
    later = Answer(json={"id": "t1", "status": "busy"}, headers={"Retry-After": "3600"})
    server.script(Answer(202, json={"id": "t1"}), later)
    slept: list[float] = []
    with zoo.ApiClient(zoo.Configuration(server.url, trust_env=False)) as client:
        client.sleep = slept.append
        job = client.default.begin_fetch_report("o", _deadline=30)
        with pytest.raises(zoo.exceptions.ApiTimeoutError):
            job.result(timeout=None)
    assert len(slept) == 2
    assert 0 < slept[1] <= 30


def test_retries_and_waits(zoo: ModuleType, server: Loopback) -> None:
    server.script(
        Answer(202, json={"id": "t1"}),
        task("busy"),
        Answer(json={"id": "t1", "status": "busy"}, headers={"Retry-After": "7"}),
        Answer(503, headers={"Retry-After": "2"}),
        task("ready"),
        RESULT,
    )
    slept: list[float] = []
    with zoo.ApiClient(zoo.Configuration(server.url, trust_env=False)) as client:
        client.sleep = slept.append
        assert client.default.begin_fetch_report("o").result().title == "result"
    assert slept == [0.001, 0.0015, 7.0, 2.0]


def test_a_fake_client_plays_it_through(zoo: ModuleType) -> None:
    testing = __import__(f"{zoo.__name__}.testing", fromlist=["FakeApiClient"])
    with testing.FakeApiClient() as client:
        client.fakes.on(client.default.fetch_report).returns(zoo.Task(id="7"))
        client.fakes.on(client.tasks.get_task, task_id="7").returns(
            zoo.Task(id="7", status="busy"), zoo.Task(id="7", status="ready")
        )
        client.fakes.on(client.default.get_report).returns(zoo.Report(title="Cats"))
        assert client.default.begin_fetch_report("o").result() == zoo.Report(title="Cats")
        assert len(client.fakes.calls_of(client.tasks.get_task)) == 2
        client.fakes.on(client.default.put_azure).returns(None, status=202, headers={"Location": "/x"}).returns(
            zoo.Report(title="Dogs")
        )
        assert client.default.begin_put_azure().result() == zoo.Report(title="Dogs")
        assert client.fakes.slept == [0.001, 0.0015, 1.0]
        client.fakes.on(client.default.make_report).returns(zoo.Task(id="7"))
        client.fakes.on(client.tasks.get_task).returns(zoo.Task(id="7", status="busy"))
        with pytest.raises(zoo.exceptions.ApiTimeoutError):
            client.default.begin_make_report("o").result()
        assert 55 < sum(client.fakes.slept[3:]) <= 61
