"""Every document of this project tells a reader what to know: texts, security, failures and an example of each body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

SPECS = Path(__file__).parents[2] / "specs"
DOCUMENTS = sorted(str(each.relative_to(SPECS)) for each in SPECS.glob("*/*.yaml"))
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")


class Found(NamedTuple):
    """An object of a document, and where it is."""

    place: str
    node: dict[str, Any]


@cache
def document(name: str) -> dict[str, Any]:
    """A document, which is not to be changed."""
    loaded: dict[str, Any] = yaml.load((SPECS / name).read_text("utf-8"), yaml.CSafeLoader)
    return loaded


def resolved(name: str, node: Any) -> Any:
    """The node, or what it refers to."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document(name)
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def operations(name: str) -> Iterator[Found]:
    for item in document(name)["paths"].values():
        for method in METHODS:
            if method in item:
                yield Found(
                    item[method]["operationId"], {"path parameters": item.get("parameters", ()), **item[method]}
                )


def parameters(name: str) -> Iterator[Found]:
    for place, operation in operations(name):
        for each in (*operation["path parameters"], *operation.get("parameters", ())):
            found = resolved(name, each)
            yield Found(f"{place} {found['name']}", found)


def properties(name: str) -> Iterator[Found]:
    """The properties of every schema, however deep, and wherever it is written."""
    left: list[tuple[str, Any]] = [("", document(name))]
    while left:
        place, node = left.pop()
        if isinstance(node, list):
            left += ((f"{place}/{index}", each) for index, each in enumerate(node))
        elif isinstance(node, dict):
            left += ((f"{place}/{key}", each) for key, each in node.items() if key not in ("example", "examples"))
            if isinstance(node.get("properties"), dict) and not place.endswith("/properties"):
                yield from (Found(f"{place}/{key}", each) for key, each in node["properties"].items())


def is_file(name: str, schema: dict[str, Any]) -> bool:
    """Whether a body is a file, alone or as the only part of a form."""
    parts = list(schema.get("properties", {}).values())
    return (
        schema.get("type") == "file"
        or schema.get("format") == "binary"
        or "contentMediaType" in schema
        or bool(parts and all(is_file(name, resolved(name, each)) for each in parts))
    )


def bodies(name: str) -> Iterator[Found]:
    """What operations take and return, as media types or in the form of Swagger 2.0."""
    for place, operation in operations(name):
        answers = operation["responses"].items()
        good = [(f"{place} {status}", resolved(name, each)) for status, each in answers if str(status).startswith("2")]
        asked = resolved(name, operation.get("requestBody"))
        for where, holder in [*good, *([(f"{place} body", asked)] if asked else [])]:
            for kind, content in holder.get("content", {}).items():
                yield Found(f"{where} {kind}", content)
            if "schema" in holder:
                yield Found(where, holder)
        for each in operation.get("parameters", ()):
            found = resolved(name, each)
            if found["in"] == "body":
                yield Found(f"{place} body", found)


def says_something(text: str, name: str) -> bool:
    """Whether a text is more than a name written out: "Id of the project" is, "Project id" and "Its name" are not."""
    said = set(re.findall(r"[a-z0-9]+", text.lower())) - {"the", "a", "an", "its"}
    parts = {each.lower() for each in re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", name)} | {name.lower()}
    return bool(said - parts)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_operations_say_what_they_do_and_what_they_ask_for(name: str) -> None:
    secured = document(name).get("security") is not None
    for place, operation in operations(name):
        assert operation.get("summary") and not operation["summary"].endswith("."), place
        assert len(operation.get("description", "").split()) >= 3, place
        assert operation["description"].rstrip(".") != operation["summary"], place
        assert secured or "security" in operation, place


@pytest.mark.parametrize("name", DOCUMENTS)
def test_operations_say_how_they_fail(name: str) -> None:
    for place, operation in operations(name):
        failures = [each for each in operation["responses"] if str(each)[0] in "45d"]
        assert failures, place
        assert all(resolved(name, each)["description"] for each in operation["responses"].values()), place


@pytest.mark.parametrize("name", DOCUMENTS)
def test_parameters_are_described(name: str) -> None:
    for place, parameter in parameters(name):
        assert says_something(parameter.get("description", ""), parameter["name"]), place


@pytest.mark.parametrize("name", DOCUMENTS)
def test_properties_are_described(name: str) -> None:
    for place, found in properties(name):
        if "description" in found or "$ref" not in found:
            assert says_something(found.get("description", ""), place.rpartition("/")[2]), place
        else:
            assert resolved(name, found).get("description"), place


def has_example(name: str, node: Any, seen: tuple[int, ...] = ()) -> bool:
    """Whether an example of a value can be made of a schema: its own, those of its parts, or values that it lists."""
    schema = resolved(name, node)
    if id(schema) in seen or not isinstance(schema, dict):
        return False
    if {"example", "examples", "default", "enum", "const"} & schema.keys():
        return True
    inner = [*schema.get("properties", {}).values(), *(schema.get(key) for key in ("items", "additionalProperties"))]
    inner += [each for key in ("allOf", "oneOf", "anyOf") for each in schema.get(key, ())]
    return any(has_example(name, each, (*seen, id(schema))) for each in inner if each)


@pytest.mark.parametrize("name", [each for each in DOCUMENTS if not each.startswith("jumpcloud/")])
def test_bodies_have_an_example(name: str) -> None:
    for place, content in bodies(name):
        schema = resolved(name, content.get("schema", {}))
        if is_file(name, schema):
            continue
        given = {"example", "examples"} & content.keys()
        assert given or has_example(name, schema), place
