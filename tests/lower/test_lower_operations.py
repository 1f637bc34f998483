"""Operations: methods, path items, ids, and faults that stay where they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import Docs

Lower = Callable[..., Any]
HEAD = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"
OK = "responses: {'200': {description: ok}}"


@pytest.mark.parametrize("method", ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"])
def test_every_method(lower_operation: Lower, method: str) -> None:
    operation = lower_operation(OK, method=method).operation()
    assert (operation.method, operation.path) == (method.upper(), "/things")


def test_additional_operations(lower_document: Lower) -> None:
    lowered = lower_document(f"{HEAD}paths: {{/t: {{additionalOperations: {{COPY: {{{OK}}}, link: {{{OK}}}}}}}}}")
    assert [o.method for o in lowered.api.operations] == ["COPY", "link"]
    assert lowered.codes == []


def test_operations_in_document_order(lower_document: Lower) -> None:
    lowered = lower_document(
        f"{HEAD}paths: {{/b: {{post: {{{OK}}}, get: {{{OK}}}}}, /a: {{get: {{{OK}}}}}, x-note: {{get: 1}}}}"
    )
    assert [(o.method, o.path) for o in lowered.api.operations] == [("POST", "/b"), ("GET", "/b"), ("GET", "/a")]
    assert lowered.api.declared_operations == 3


def test_what_is_said_of_an_operation(lower_operation: Lower) -> None:
    operation = lower_operation(f"""
        operationId: listThings
        tags: [A, '', A]
        summary: s
        description: d
        deprecated: true
        externalDocs: {{url: https://example.test/}}
        x-retry: {{times: 3}}
        {OK}
    """).operation()
    assert (operation.id, operation.tags) == ("listThings", ("A", ""))
    assert operation.docs == Docs(summary="s", description="d", external_url="https://example.test/", deprecated=True)
    assert operation.extensions == {"x-retry": {"times": 3}}
    assert operation.place.pointer == "/paths/~1things/get"


@pytest.mark.parametrize("value", ["''", "null"])
def test_an_empty_id_is_none(lower_operation: Lower, value: str) -> None:
    assert lower_operation(f"operationId: {value}\n{OK}").operation().id is None


def test_one_id_twice_keeps_both_and_names_both(lower_document: Lower) -> None:
    lowered = lower_document(
        f"{HEAD}paths: {{/a: {{get: {{operationId: x, {OK}}}}}, /b: {{post: {{operationId: x, {OK}}}}}}}"
    )
    assert [o.id for o in lowered.api.operations] == ["x", "x"]
    (diagnostic,) = lowered.diagnostics
    assert (diagnostic.code, diagnostic.place.pointer) == ("duplicate-operation-id", "/paths/~1b/post")
    assert "GET /a" in diagnostic.message


def test_an_unusable_operation_goes_alone_and_is_counted(lower_document: Lower) -> None:
    lowered = lower_document(f"{HEAD}paths: {{/a: {{get: text, post: {{{OK}}}}}, /b: [], /c: {{get: null}}}}")
    assert [o.method for o in lowered.api.operations] == ["POST"]
    assert lowered.api.declared_operations == 3
    assert "wrong-type" in lowered.codes


def test_a_path_item_by_reference(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
paths:
  /a: {{$ref: '#/components/pathItems/Shared'}}
  /b: {{$ref: '#/components/pathItems/Shared', summary: own}}
components:
  pathItems:
    Shared:
      summary: shared
      parameters: [{{name: q, in: query, schema: {{type: string}}}}]
      get: {{{OK}}}
""")
    first, second = lowered.api.operations
    assert (first.path, first.docs.summary, [p.name for p in first.parameters]) == ("/a", "shared", ["q"])
    assert (second.path, second.docs.summary) == ("/b", "own")
    assert lowered.codes == []


def test_a_path_item_that_refers_to_itself_is_reported(lower_document: Lower) -> None:
    lowered = lower_document(f"{HEAD}paths: {{/a: {{$ref: '#/paths/~1a'}}}}")
    assert lowered.api.operations == ()
    assert lowered.codes == ["reference-cycle"]


def test_what_stands_beside_a_reference_wins_and_is_reported(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
paths:
  /a: {{$ref: '#/components/pathItems/Shared', get: {{operationId: own, {OK}}}}}
components: {{pathItems: {{Shared: {{get: {{operationId: shared, {OK}}}}}}}}}
""")
    assert lowered.operation().id == "own"
    assert lowered.codes == ["path-item-clash"]


def test_paths_that_differ_a_little_are_all_there(lower_document: Lower) -> None:
    paths = ", ".join(f"{path}: {{get: {{{OK}}}}}" for path in ("/a", "/A", "/a/", "'/a/{x}'", "'/a/{y}'"))
    lowered = lower_document(f"{HEAD}paths: {{{paths}}}")
    assert len(lowered.api.operations) == 5


def test_servers_of_path_and_operation(lower_document: Lower) -> None:
    lowered = lower_document(f"""
{HEAD}
servers: [{{url: /root}}]
paths:
  /a:
    servers: [{{url: /path}}]
    get: {{{OK}}}
    post: {{servers: [{{url: /own}}], {OK}}}
  /b: {{get: {{{OK}}}}}
""")
    assert [[s.url for s in o.servers] for o in lowered.api.operations] == [["/path"], ["/own"], []]
    assert [s.url for s in lowered.api.servers] == ["/root"]
