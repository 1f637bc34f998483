"""Breaks of the Python surface, injected one by one: each has to be found, under its own code, and called major.

They are made from the shop by rule, every operation, argument, model and attribute in turn, so that what is found in
one place is found in all.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from specmill.diff.change import Side, Verdict
from specmill.diff.rules import Level
from tests.diff.comparing import SHOP, Document, Edit, codes, compared, edited, operation, parameter, schema

ROUTES = [f"{method.upper()} {path}" for path, item in SHOP["paths"].items() for method in item]
MODELS = list(SHOP["components"]["schemas"])
RECORDS = [name for name in MODELS if "properties" in SHOP["components"]["schemas"][name]]


class Break(NamedTuple):
    """One edit, and what has to be said of it."""

    name: str
    edit: Edit
    code: str
    subject: str
    compat: str = "none"


def _parameters(route: str) -> list[dict[str, Any]]:
    return list(operation(SHOP, route).get("parameters", ()))


def _method(route: str) -> str:
    words = operation(SHOP, route)["operationId"]
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in words)


def _symbol(route: str) -> str:
    return f"{operation(SHOP, route)['tags'][0].capitalize()}Api.{_method(route)}"


# -- operations --------------------------------------------------------------------------------------------------------


def _removed(route: str, document: Document) -> None:
    method, _, path = route.partition(" ")
    del document["paths"][path][method.lower()]


def _renamed(route: str, document: Document) -> None:
    operation(document, route)["operationId"] = f"{operation(document, route)['operationId']}Anew"


def _retagged(route: str, document: Document) -> None:
    operation(document, route)["tags"] = ["other"]


def _swapped(routes: tuple[str, str], document: Document) -> None:
    first, second = (operation(document, route) for route in routes)
    first["operationId"], second["operationId"] = second["operationId"], first["operationId"]


def _returns_other(route: str, document: Document) -> None:
    content = next(iter(operation(document, route)["responses"].values()))
    content["content"] = {"application/json": {"schema": {"type": "integer"}}}


def _operations() -> Iterator[Break]:
    for route in ROUTES:
        name = route.replace(" ", "")
        yield Break(f"removed {name}", partial(_removed, route), "method-removed", _symbol(route))
        yield Break(f"renamed {name}", partial(_renamed, route), "method-renamed", _symbol(route))
        yield Break(f"moved {name}", partial(_retagged, route), "method-moved", _symbol(route))
        yield Break(f"returns {name}", partial(_returns_other, route), "return-type-changed", _symbol(route))
    for first, second in (
        ("GET /pets", "GET /pets/{id}"),
        ("POST /pets", "PUT /pets/{id}"),
        ("GET /owners", "POST /owners"),
    ):
        edit = partial(_swapped, (first, second))
        yield Break(f"swapped {first} {second}", edit, "method-meaning-changed", _symbol(first))
    yield Break("no stream", _without_photo_body, "companion-removed", "PetsApi.get_photo")


def _without_photo_body(document: Document) -> None:
    operation(document, "GET /pets/{id}/photo")["responses"] = {"204": {"description": "None."}}


# -- arguments ---------------------------------------------------------------------------------------------------------


def _argument_removed(route: str, name: str, document: Document) -> None:
    own = operation(document, route)
    own["parameters"] = [each for each in own["parameters"] if each["name"] != name]


def _argument_renamed(route: str, name: str, document: Document) -> None:
    parameter(document, route, name)["name"] = f"{name}-anew"


def _argument_typed(route: str, name: str, document: Document) -> None:
    parameter(document, route, name)["schema"] = {"type": "string", "format": "date-time"}


def _argument_required(route: str, name: str, document: Document) -> None:
    parameter(document, route, name)["required"] = True


def _argument_added(route: str, document: Document) -> None:
    added = {"name": "reference", "in": "query", "required": True, "schema": {"type": "string"}}
    own = operation(document, route)
    own["parameters"] = [added, *own.get("parameters", ())]


def _body_removed(route: str, document: Document) -> None:
    del operation(document, route)["requestBody"]


def _body_typed(route: str, document: Document) -> None:
    operation(document, route)["requestBody"]["content"]["application/json"]["schema"] = {"type": "string"}


def _arguments() -> Iterator[Break]:
    for route in ROUTES:
        at = route.replace(" ", "")
        yield Break(f"added {at}", partial(_argument_added, route), "required-argument-added", _symbol(route))
        for each in _parameters(route):
            if each["in"] == "path":
                continue
            name, label = each["name"], f"{at} {each['name']}"
            yield Break(f"dropped {label}", partial(_argument_removed, route, name), "argument-removed", _symbol(route))
            yield Break(f"renamed {label}", partial(_argument_renamed, route, name), "argument-removed", _symbol(route))
            yield Break(
                f"typed {label}", partial(_argument_typed, route, name), "argument-type-changed", _symbol(route)
            )
            if not each.get("required"):
                edit = partial(_argument_required, route, name)
                yield Break(f"required {label}", edit, "argument-became-required", _symbol(route))
        if "requestBody" in operation(SHOP, route):
            yield Break(f"no body {at}", partial(_body_removed, route), "argument-removed", _symbol(route))
            yield Break(f"other body {at}", partial(_body_typed, route), "argument-type-changed", _symbol(route))


def _path_variable(document: Document) -> None:
    item = document["paths"].pop("/pets/{id}")
    document["paths"]["/pets/{petId}"] = item
    for each in item.values():
        each["parameters"][0] = {**each["parameters"][0], "name": "petId"}


def _other_order(document: Document) -> None:
    item = document["paths"].pop("/owners/{owner}/pets/{pet}")
    item["get"]["parameters"][0]["schema"], item["get"]["parameters"][1]["schema"] = (
        {"type": "string"},
        {"type": "integer"},
    )
    item["get"]["parameters"][0]["name"], item["get"]["parameters"][1]["name"] = "pet", "owner"
    document["paths"]["/owners/{pet}/pets/{owner}"] = item


def _narrowed(document: Document) -> None:
    parameter(document, "GET /pets", "status")["schema"]["enum"].remove("sold")


def _required_in_front(document: Document) -> None:
    added = {"name": "tenant", "in": "query", "required": True, "schema": {"type": "string"}}
    operation(document, "DELETE /pets/{id}")["parameters"].insert(0, added)


def _required_exchanged(document: Document) -> None:
    operation(document, "DELETE /pets/{id}")["parameters"].reverse()


def _special_arguments() -> Iterator[Break]:
    for verb in ("get", "replace", "delete"):
        yield Break(f"variable of {verb}", _path_variable, "argument-renamed", f"PetsApi.{verb}_pet")
    yield Break("order of variables", _other_order, "argument-renamed", "OwnersApi.get_pet_of_owner")
    yield Break("fewer values", _narrowed, "argument-type-narrowed", "PetsApi.list_pets")
    codegen = "swagger-codegen"
    yield Break("in front", _required_in_front, "argument-position-changed", "PetsApi.delete_pet", codegen)
    yield Break("exchanged", _required_exchanged, "argument-position-changed", "PetsApi.delete_pet", codegen)


# -- models ------------------------------------------------------------------------------------------------------------


def _attribute_removed(model: str, name: str, document: Document) -> None:
    del schema(document, model)["properties"][name]
    required = schema(document, model).get("required", [])
    if name in required:
        required.remove(name)


def _attribute_typed(model: str, name: str, document: Document) -> None:
    schema(document, model)["properties"][name] = {"type": "string", "format": "uuid"}


def _attribute_nullable(model: str, name: str, document: Document) -> None:
    own = schema(document, model)["properties"][name]
    schema(document, model)["properties"][name] = {"oneOf": [own, {"type": "null"}]}


def _attribute_required(model: str, name: str, document: Document) -> None:
    schema(document, model).setdefault("required", []).append(name)


def _model_removed(model: str, document: Document) -> None:
    _replace(document, f"#/components/schemas/{model}", {"type": "integer"})
    del document["components"]["schemas"][model]


def _model_renamed(model: str, document: Document) -> None:
    _replace(document, f"#/components/schemas/{model}", {"$ref": f"#/components/schemas/{model}Anew"})
    document["components"]["schemas"][f"{model}Anew"] = document["components"]["schemas"].pop(model)


def _replace(node: Any, reference: str, by: Document) -> None:
    """Put something else wherever a reference stands."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in list(children):
        if isinstance(child, dict) and child.get("$ref") == reference:
            node[key] = dict(by)
        else:
            _replace(child, reference, by)


def _member_removed(value: str, document: Document) -> None:
    schema(document, "Status")["enum"].remove(value)


def _required_attribute(model: str, document: Document) -> None:
    schema(document, model)["properties"]["reference"] = {"type": "string"}
    schema(document, model).setdefault("required", []).append("reference")


def _models() -> Iterator[Break]:
    for model in MODELS:
        yield Break(f"dropped {model}", partial(_model_removed, model), "model-removed", model)
        if model in RECORDS:
            yield Break(f"renamed {model}", partial(_model_renamed, model), "model-renamed", model)
    for model in RECORDS:
        for name in SHOP["components"]["schemas"][model]["properties"]:
            at = f"{model}.{name}"
            yield Break(f"dropped {at}", partial(_attribute_removed, model, name), "attribute-removed", model)
            yield Break(f"typed {at}", partial(_attribute_typed, model, name), "attribute-type-changed", model)
    for model in ("Pet", "NewOwner"):
        yield Break(f"wants {model}", partial(_required_attribute, model), "required-attribute-added", model)
    for name in ("born", "weight", "age", "labels", "owner"):
        edit = partial(_attribute_required, "Pet", name)
        yield Break(f"required Pet.{name}", edit, "attribute-became-required", "Pet")
    for name in ("name", "status"):
        yield Break(f"nullable Pet.{name}", partial(_attribute_nullable, "Pet", name), "attribute-type-widened", "Pet")
    for value in SHOP["components"]["schemas"]["Status"]["enum"]:
        yield Break(f"no {value}", partial(_member_removed, value), "enum-member-removed", "Status")


# -- the package -------------------------------------------------------------------------------------------------------


def _default(document: Document) -> None:
    schema(document, "Pet")["properties"]["tame"]["default"] = True


def _closed(document: Document) -> None:
    schema(document, "NewOwner")["additionalProperties"] = False


def _alias(document: Document) -> None:
    document["components"]["schemas"]["Status"] = {
        "oneOf": [{"type": "string"}, {"type": "object", "properties": {"a": {}}}]
    }


def _scheme_removed(document: Document) -> None:
    del document["components"]["securitySchemes"]["token"]


def _scheme_renamed(document: Document) -> None:
    document["components"]["securitySchemes"]["bearer"] = document["components"]["securitySchemes"].pop("token")


def _tag_renamed(document: Document) -> None:
    for route in ROUTES:
        if operation(document, route)["tags"] == ["owners"]:
            operation(document, route)["tags"] = ["keepers"]


def _owners_removed(document: Document) -> None:
    for route in ROUTES:
        if operation(SHOP, route)["tags"] == ["owners"]:
            _removed(route, document)


def _exchanged_attributes(document: Document) -> None:
    properties = schema(document, "NewOwner")["properties"]
    properties["email"] = properties.pop("email")


def _package() -> Iterator[Break]:
    yield Break("default", _default, "attribute-default-changed", "Pet")
    yield Break("closed", _closed, "model-base-changed", "NewOwner")
    yield Break("kind", _alias, "model-kind-changed", "Status")
    yield Break("no scheme", _scheme_removed, "credential-removed", "Configuration 'token'")
    yield Break("scheme", _scheme_renamed, "credential-renamed", "Configuration 'token'")
    yield Break("tag", _tag_renamed, "api-class-renamed", "OwnersApi")
    yield Break("attribute of the client", _tag_renamed, "client-attribute-changed", "OwnersApi")
    yield Break("no class", _owners_removed, "api-class-removed", "OwnersApi")
    yield Break("order", _exchanged_attributes, "attribute-position-changed", "NewOwner", "swagger-codegen")


BREAKS = [*_operations(), *_arguments(), *_special_arguments(), *_models(), *_package()]


def test_there_are_enough_breaks_to_trust_the_search() -> None:
    assert len(BREAKS) >= 150
    assert len({each.name for each in BREAKS}) == len(BREAKS)


@pytest.mark.parametrize("broken", BREAKS, ids=lambda broken: broken.name)
def test_a_break_is_found_under_its_code_and_is_major(broken: Break, tmp_path: Path) -> None:
    comparison = compared(SHOP, edited(broken.edit), tmp_path, broken.compat)
    found = [each for each in codes(comparison).get(broken.code, []) if each.subject == broken.subject]
    assert found, sorted(f"{each.code} {each.subject}" for each in comparison.changes if each.side is Side.PYTHON)
    assert found[0].level is Level.BREAKING
    assert found[0].side is Side.PYTHON
    assert comparison.verdict is Verdict.MAJOR
