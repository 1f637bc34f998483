"""Totals that are not among the data of a page: beside it in an envelope, or in a header field."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from textwrap import dedent
from types import ModuleType
from typing import Any

import pytest

from specmill.assets import read_assets
from specmill.diagnostics import Diagnostics
from specmill.envelopes import Envelope
from specmill.pipeline import Request, generate, write
from specmill.plan.settings import PackageSettings
from specmill.source import Source
from specmill.stopwatch import Stopwatch
from tests.behaviour.drives import DRIVES, Drive
from tests.servers.loopback import Answer, Loopback, Recorded

DOCUMENT = dedent("""
    openapi: 3.1.0
    info: {title: Counted, version: '1'}
    paths:
      /beside:
        get: &list
          operationId: beside
          parameters:
          - {name: skip, in: query, schema: {type: integer}}
          - {name: limit, in: query, schema: {type: integer, maximum: 2}}
          responses:
            '200':
              description: ok
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      totalCount: {type: [integer, 'null']}
                      count: {type: integer}
                      result: {type: array, items: {$ref: '#/components/schemas/Item'}}
      /meta:
        get:
          <<: *list
          operationId: meta
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
      /header:
        get:
          <<: *list
          operationId: header
          responses:
            '200':
              description: ok
              headers: {X-Total-Count: {schema: {type: integer}}, X-Rate: {schema: {type: integer}}}
              content:
                application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}
      /cursor:
        get:
          operationId: cursor
          x-pagination: {style: cursor, cursor: after, next: meta.next}
          parameters: [{name: after, in: query, schema: {type: string}}]
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
      /url:
        get:
          operationId: url
          x-pagination: {style: url, next: meta.next}
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
    components:
      schemas:
        Item: {type: object, properties: {id: {type: integer}}}
        Page:
          type: object
          properties:
            meta: {$ref: '#/components/schemas/Meta'}
            result: {type: array, items: {$ref: '#/components/schemas/Item'}}
        Meta: {type: object, properties: {total: {type: integer}, next: {type: string}}}
    """)


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("counted")
    (folder / "document.yaml").write_text(DOCUMENT, encoding="utf-8")
    source = Source(str(folder / "document.yaml"), pagination={"*": {}}, envelope=Envelope(("result",)))
    diagnostics = Diagnostics()
    made = generate(Request(source, PackageSettings("counted", "1.0"), read_assets()), diagnostics, Stopwatch())
    assert [each.message for each in diagnostics] == []
    write(made, folder / "out", Stopwatch())
    sys.path.insert(0, str(folder / "out"))
    yield importlib.import_module("counted")
    sys.path.remove(str(folder / "out"))
    for module in [each for each in sys.modules if each == "counted" or each.startswith("counted.")]:
        del sys.modules[module]


@pytest.fixture(params=DRIVES)
def drive(request: pytest.FixtureRequest, counted: ModuleType, server: Loopback) -> Drive:
    return Drive(request.param, counted, counted.Configuration(server.url, retries=False, trust_env=False))


def items(*ids: int) -> list[dict[str, int]]:
    return [{"id": each} for each in ids]


def counting(form: Callable[[list[dict[str, int]], int], Answer]) -> Callable[[Recorded], Answer]:
    """Four items, two on a page, in an answer of some form."""

    def answer(request: Recorded) -> Answer:
        skip = int(dict(request.query)["skip"])
        return form(items(*range(4)[skip : skip + 2]), 4)

    return answer


FORMS: dict[str, Callable[[list[dict[str, int]], int], Answer]] = {
    "beside": lambda page, total: Answer(json={"result": page, "totalCount": total, "count": 9}),
    "meta": lambda page, total: Answer(json={"result": page, "meta": {"total": total}}),
    "header": lambda page, total: Answer(json=page, headers={"X-Total-Count": str(total)}),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_total_outside_of_the_data_ends_the_list(drive: Drive, server: Loopback, form: str) -> None:
    server.script(counting(FORMS[form]))
    found = drive.items(lambda api: getattr(api, f"iter_{form}")())
    assert [each.id for each in found] == [0, 1, 2, 3]
    assert len(server.requests) == 2


@pytest.mark.parametrize("total", [None, "many"])
def test_a_total_that_is_none_is_not_relied_on(drive: Drive, server: Loopback, total: Any) -> None:
    server.script(counting(lambda page, _: Answer(json={"result": page, "totalCount": total})))
    assert [each.id for each in drive.items(lambda api: api.iter_beside())] == [0, 1, 2, 3]
    assert len(server.requests) == 3


def test_a_cursor_and_a_link_may_stand_outside_too(drive: Drive, server: Loopback) -> None:
    first = Answer(json={"result": items(0), "meta": {"next": "b"}})
    server.script(first, Answer(json={"result": items(1), "meta": {}}))
    assert [each.id for each in drive.items(lambda api: api.iter_cursor())] == [0, 1]
    assert [each.target for each in server.requests] == ["/cursor", "/cursor?after=b"]
    first = Answer(json={"result": items(0), "meta": {"next": f"{server.url}/url?page=2"}})
    server.script(first, Answer(json={"result": items(1)}))
    assert [each.id for each in drive.items(lambda api: api.iter_url())] == [0, 1]
    assert [each.target for each in server.requests] == ["/url", "/url?page=2"]


def test_an_empty_answer_is_an_end(drive: Drive, server: Loopback) -> None:
    server.script(Answer(204))
    assert drive.items(lambda api: api.iter_beside()) == []


def test_callers_see_the_data_alone(counted: ModuleType, server: Loopback) -> None:
    server.script(FORMS["beside"](items(7), 1))
    with counted.ApiClient(counted.Configuration(server.url)) as client:
        assert client.default.beside() == [counted.Item(id=7)]


def test_only_what_matters_is_read_again(counted: ModuleType) -> None:
    pagination = importlib.import_module("counted._runtime.pagination")
    assert pagination.OffsetPages("skip", total=pagination.Outside(("totalCount",))).asks_for_whole
    assert not pagination.OffsetPages("skip", total=("totalCount",)).asks_for_whole
