"""Names of operations, parameters, tags and paths that are hard to make Python of."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.building import generated, imported
from tests.traps.exchange import Exchange, client_of

DOCUMENT = """
    openapi: 3.1.0
    info: {title: Names, version: '1'}
    servers: [{url: 'https://api.example'}]
    paths:
      /parameters:
        get:
          operationId: parameters
          tags: [odd]
          parameters:
          - {name: self, in: query, schema: {type: string}}
          - {name: client, in: query, schema: {type: string}}
          - {name: body, in: query, schema: {type: string}}
          - {name: headers, in: query, schema: {type: string}}
          - {name: kwargs, in: query, schema: {type: string}}
          - {name: options, in: query, schema: {type: string}}
          - {name: '', in: query, schema: {type: string}}
          - {name: größe, in: query, schema: {type: string}}
          - {name: '数', in: query, schema: {type: string}}
          - {name: class, in: query, schema: {type: string}}
          responses: {'204': {description: done}}
      /o/1: {get: {operationId: getThing, tags: [ids], responses: {'204': {description: done}}}}
      /o/2: {get: {operationId: getThing, tags: [ids], responses: {'204': {description: done}}}}
      /o/3: {get: {operationId: GetThing, tags: [ids], responses: {'204': {description: done}}}}
      /o/4: {get: {operationId: get_thing, tags: [ids], responses: {'204': {description: done}}}}
      /o/5: {get: {operationId: class, tags: [ids], responses: {'204': {description: done}}}}
      /o/6: {get: {operationId: '', tags: [ids], responses: {'204': {description: done}}}}
      /o/7: {get: {operationId: größe, tags: [ids], responses: {'204': {description: done}}}}
      /o/8: {get: {operationId: things/get, tags: [ids], responses: {'204': {description: done}}}}
      /a-b/c: {get: {tags: [paths], responses: {'204': {description: done}}}}
      /a_b/c: {get: {tags: [paths], responses: {'204': {description: done}}}}
      /a/b/c: {get: {tags: [paths], responses: {'204': {description: done}}}}
      /a.b/c: {get: {tags: [paths], responses: {'204': {description: done}}}}
      /t/1: {get: {operationId: t1, tags: [''], responses: {'204': {description: done}}}}
      /t/2: {get: {operationId: t2, tags: [größe], responses: {'204': {description: done}}}}
      /t/3: {get: {operationId: t3, tags: [class], responses: {'204': {description: done}}}}
      /t/4: {get: {operationId: t4, tags: [1st], responses: {'204': {description: done}}}}
      /t/5: {get: {operationId: t5, tags: [../..], responses: {'204': {description: done}}}}
      /t/6: {get: {operationId: t6, tags: [models], responses: {'204': {description: done}}}}
      /t/7: {get: {operationId: t7, tags: [], responses: {'204': {description: done}}}}
      /t/8: {get: {operationId: t8, tags: [close], responses: {'204': {description: done}}}}
      /Case: {get: {operationId: upper, tags: [urls], responses: {'204': {description: done}}}}
      /case: {get: {operationId: lower, tags: [urls], responses: {'204': {description: done}}}}
      /case/: {get: {operationId: slash, tags: [urls], responses: {'204': {description: done}}}}
      /case?action=list&x=a%20b:
        get:
          operationId: literal
          tags: [urls]
          parameters: [{name: page, in: query, schema: {type: integer}}]
          responses: {'204': {description: done}}
      /case#part: {get: {operationId: fragment, tags: [urls], responses: {'204': {description: done}}}}
      /shared/{id}: {$ref: '#/components/pathItems/Shared'}
      /methods:
        head: {operationId: m_head, tags: [methods], responses: {'200': {description: done}}}
        options: {operationId: m_options, tags: [methods], responses: {'200': {description: done}}}
        trace: {operationId: m_trace, tags: [methods], responses: {'200': {description: done}}}
    components:
      pathItems:
        Shared:
          servers: [{url: 'https://other.example/v2'}]
          parameters:
          - {name: id, in: path, required: true, schema: {type: integer}}
          - {name: view, in: query, explode: false, schema: {type: array, items: {type: string}}}
          get:
            operationId: shared
            tags: [urls]
            parameters: [{name: view, in: query, schema: {type: integer}}]
            responses: {'204': {description: done}}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("names")) as found:
        yield found


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    _, diagnostics = generated(DOCUMENT, tmp_path_factory.mktemp("codes"))
    return [each.code for each in diagnostics]


def methods(api: Any) -> list[str]:
    return [name for name in vars(api) if not name.startswith("_") and not name.endswith("_with_http_info")]


def targets(package: Any, api: type) -> list[str]:
    """Call every method of a class and return what each asked for."""
    found = []
    for name in methods(api):
        exchange = Exchange()
        getattr(api(client_of(package, exchange)), name)()
        found.append(exchange.target)
    return found


def test_trap_46_odd_parameter_names_become_arguments_that_send_the_name_as_it_is(package: Any) -> None:
    signature = inspect.signature(package.OddApi.parameters)
    names = [each.name for each in signature.parameters.values() if each.kind is inspect.Parameter.KEYWORD_ONLY]
    assert len(set(names)) == 10
    exchange = Exchange()
    package.OddApi(client_of(package, exchange)).parameters(**{name: str(n) for n, name in enumerate(names)})
    sent = exchange.request.url.params
    assert dict(sent) == {
        "self": "0",
        "client": "1",
        "body": "2",
        "headers": "3",
        "kwargs": "4",
        "options": "5",
        "": "6",
        "größe": "7",
        "数": "8",
        "class": "9",
    }


def test_trap_47_operations_of_one_id_are_all_there_and_the_document_is_told(package: Any, codes: list[str]) -> None:
    assert len(methods(package.IdsApi)) == 8
    assert sorted(targets(package, package.IdsApi)) == [f"/o/{number}" for number in range(1, 9)]
    assert codes.count("duplicate-operation-id") == 1


def test_trap_48_operations_without_ids_are_all_there(package: Any) -> None:
    assert sorted(targets(package, package.PathsApi)) == ["/a-b/c", "/a.b/c", "/a/b/c", "/a_b/c"]


def test_trap_49_every_tag_has_a_class_and_a_module_of_its_own(package: Any) -> None:
    import importlib

    found = {}
    for name in [each for each in package.__all__ if each.endswith("Api") and not each.startswith("Async")]:
        api = getattr(package, name)
        for method in methods(api):
            found[method] = api
    classes = [found[f"t{number}"] for number in (1, 2, 3, 4, 5, 6, 8)]
    assert len(set(classes)) == len(classes)
    modules = {each.__module__ for each in classes}
    assert len(modules) == len(classes)
    assert all(module.rpartition(".")[0] == f"{package.__name__}.api" for module in modules)
    assert all(importlib.import_module(module) for module in modules)
    assert found["t7"].__module__.startswith(f"{package.__name__}.api.")


def test_trap_49_a_tag_named_like_a_member_of_the_client_does_not_hide_it(package: Any) -> None:
    exchange = Exchange()
    client = client_of(package, exchange)
    package.CloseApi(client).t8()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        package.CloseApi(client).t8()


@pytest.mark.parametrize(
    ("method", "target"),
    [("upper", "/Case"), ("lower", "/case"), ("slash", "/case/"), ("fragment", "/case")],
)
def test_trap_50_paths_that_look_alike_are_kept_apart(package: Any, method: str, target: str) -> None:
    exchange = Exchange()
    getattr(package.UrlsApi(client_of(package, exchange)), method)()
    assert exchange.target == target


def test_trap_50_a_literal_query_is_kept_and_a_fragment_reported(package: Any, codes: list[str]) -> None:
    exchange = Exchange()
    package.UrlsApi(client_of(package, exchange)).literal(page=2)
    assert exchange.target == "/case?action=list&x=a%20b&page=2"
    assert "fragment-in-path" in codes


def test_trap_51_a_path_item_by_reference_brings_parameters_and_servers(package: Any) -> None:
    exchange = Exchange()
    package.UrlsApi(client_of(package, exchange)).shared(7, view=3)
    assert str(exchange.request.url) == "https://other.example/v2/shared/7?view=3"
    assert inspect.signature(package.UrlsApi.shared).parameters["view"].annotation == "int | None"


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS", "TRACE"])
def test_trap_88_methods_that_are_rare(package: Any, method: str) -> None:
    exchange = Exchange()
    assert getattr(package.MethodsApi(client_of(package, exchange)), f"m_{method.lower()}")() is None
    assert (exchange.request.method, exchange.target) == (method, "/methods")


def test_trap_47_a_name_once_given_is_the_same_in_the_next_generation(tmp_path: Path) -> None:
    first, _ = generated(DOCUMENT, tmp_path)
    again, _ = generated(DOCUMENT, tmp_path)
    assert [each.class_name for each in first.plan.apis] == [each.class_name for each in again.plan.apis]
    assert [m.definition for a in first.plan.apis for m in a.methods] == [
        m.definition for a in again.plan.apis for m in a.methods
    ]
