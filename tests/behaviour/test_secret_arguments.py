"""Arguments that the document marks as secrets: they are sent, and shown nowhere."""

from __future__ import annotations

import logging
import pickle
import traceback
from types import ModuleType
from typing import Any

import pytest

from tests.behaviour.drives import DRIVES, Drive
from tests.libraries import HTTP
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Zoo, version: '1'}
    paths:
      /doors/{word}/{pin}:
        parameters:
        - {name: word, in: path, required: true, schema: &secret {type: string, format: password}}
        - {name: pin, in: path, required: true, schema: *secret}
        get:
          operationId: open_door
          parameters:
          - {name: by, in: query, schema: *secret}
          - {name: many, in: query, schema: {type: array, items: *secret}}
          - {name: deep, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Deep'}}
          - {name: spread, in: query, schema: {type: object, additionalProperties: *secret}}
          - {name: marked, in: query, x-sensitive: true, schema: {type: integer}}
          - {name: X-Door, in: header, schema: *secret}
          - {name: door, in: cookie, schema: *secret}
          - {name: open, in: query, schema: {type: string}}
          responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
    components: {schemas: {Deep: {type: object, properties: {inner: *secret}}}}
"""
WORD = "canary/1 2"
SECRETS = {
    "by": "canary-by",
    "many": ["canary-a", "canary b"],
    "deep": {"inner": "canary-deep"},
    "spread": {"left": "canary-left"},
    "marked": 987654321,
    "x_door": "canary-header",
    "door": "canary-cookie",
}
FOUND = ("canary", "987654321", "4711")


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, zoo: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, zoo, zoo.Configuration(server.url, retries=False, trust_env=False, log_bodies=True))


def echo(request: Recorded) -> Answer:
    return Answer(404, json={"said": f"no canary-by and no {WORD}"}, headers={"X-Echo": "canary-deep"})


@pytest.mark.parametrize(
    "answer", [echo, Answer(drop=True), Answer(302, headers={"Location": "/doors/canary%2F1%202"})]
)
def test_arguments_that_are_secrets_show_nowhere(
    drive: Drive, server: Loopback, caplog: pytest.LogCaptureFixture, answer: Any
) -> None:
    caplog.set_level(logging.INFO, HTTP)
    caplog.set_level(logging.DEBUG, drive.package.__name__)
    server.script(answer)
    with pytest.raises(drive.package.ApiException) as caught:
        drive.call(lambda api: api.open_door(WORD, "4711", open="yes", **SECRETS))
    error = caught.value
    kept = pickle.loads(pickle.dumps(error))
    shown = [error, error.body, error.headers, error.data, error.request, error.request.url, error.request.as_curl()]
    shown += [error.request.headers, kept.request.url, "".join(traceback.format_exception(error, limit=0))]
    text = "\n".join([*(f"{each!r} {each!s}" for each in shown), caplog.text])
    assert [each for each in FOUND if each in text.replace(repr(server.port), "")] == []
    assert "open=yes" in caplog.text
    sent = server.requests[0]
    assert sent.path == "/doors/canary%2F1%202/4711"
    assert sent.headers["x-door"] == "canary-header"
    assert dict(sent.query)["marked"] == "987654321"


def test_nor_does_a_dry_run_show_them(zoo: ModuleType) -> None:
    with zoo.ApiClient(zoo.Configuration("http://127.0.0.1:9")) as client:
        request = client.dry_run(client.default.open_door, WORD, "4711", **SECRETS)
    assert [each for each in FOUND if each in f"{request!r} {request.as_curl()} {request.redacted().url}"] == []
    assert "/doors/***/***?" in request.as_curl()
    assert "canary-by" in request.url
