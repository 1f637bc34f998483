"""Names that were kept: calls go on working, and say at their own line what to call instead."""

from __future__ import annotations

import asyncio
import importlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trio

from tests.building import generated, imported
from tests.servers.loopback import Answer, Loopback

DOCUMENT = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /pets/{id}:
    put:
      operationId: replacePet
      tags: [animals]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
RENAMED = {
    "AnimalsApi.update_pet": "AnimalsApi.replace_pet",
    "PetsApi": "AnimalsApi",
    "client.pets": "animals",
    "Cat": "Pet",
    "Dog": "Wolf",
    "client.animals": "animals",
}
"""Old names to those of now. The last two cannot be kept: one leads nowhere, the name of the other is taken."""


@pytest.fixture(params=["none", "swagger-codegen"])
def package(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path, compat=request.param, renamed=RENAMED) as package:
        yield package


def old(package: ModuleType, name: str) -> Any:
    """Return a class by its old name, whose warning is the matter of another test."""
    with pytest.warns(DeprecationWarning, match=name):
        return getattr(package, name)


def test_classes_go_by_both_names(package: ModuleType) -> None:
    assert old(package, "PetsApi") is package.AnimalsApi
    assert old(package, "AsyncPetsApi") is package.AsyncAnimalsApi
    assert old(package, "Cat") is package.Pet
    assert {"PetsApi", "AsyncPetsApi", "Cat"} <= set(package.__all__)
    assert not hasattr(package, "Dog")
    assert old(importlib.import_module(f"{package.__name__}.models.cat"), "Cat") is package.Pet
    assert old(importlib.import_module(f"{package.__name__}.api.pets_api"), "PetsApi") is package.AnimalsApi


STATEMENTS = """\
import {package}.models
from {package} import Cat
from {package}.models import Cat
from {package}.models.cat import Cat
{package}.Cat
{package}.models.Cat
{package}.models.cat.Cat
{package}.AsyncPetsApi
from {package} import Pet
"""


@pytest.mark.parametrize("line", range(1, 9))
def test_the_old_name_of_a_class_warns_at_the_line_that_uses_it_each_time(package: ModuleType, line: int) -> None:
    lines = STATEMENTS.format(package=package.__name__).splitlines()
    code = compile("\n" * line + f"{lines[line]}\n", "callers.py", "exec")
    names: dict[str, Any] = {}
    exec(f"import {package.__name__}.models.cat", names)
    for _ in range(2):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            exec(code, names)
        told = [(str(each.message), each.filename, each.lineno) for each in caught]
        name = "AsyncPetsApi is deprecated: use AsyncAnimalsApi" if "Async" in lines[line] else _CAT
        assert told == ([(name, "callers.py", line + 1)] if line < 8 else [])


_CAT = "Cat is deprecated: use Pet"


def test_an_old_module_has_the_old_name_and_no_other(package: ModuleType) -> None:
    module = importlib.import_module(f"{package.__name__}.models.cat")
    assert module.__all__ == ["Cat"]
    with pytest.raises(AttributeError, match="has no attribute 'Dog'"):
        _ = module.Dog


def test_a_call_by_the_old_name_arrives_and_warns_at_its_own_line(package: ModuleType) -> None:
    cat = old(package, "Cat")
    with Loopback(Answer(200, json={"name": "Rex"})) as server:
        configuration = package.Configuration(host=server.url)
        with package.ApiClient(configuration) as client, pytest.warns(DeprecationWarning) as caught:
            pet = client.pets.update_pet("7", body=cat(name="Rex"), dry=True)
            wrapped = client.animals.update_pet_with_http_info("8", body={"name": "Tom"})
    assert (pet.name, wrapped.status_code) == ("Rex", 200)
    assert [each.target for each in server.requests] == ["/pets/7?dry=true", "/pets/8"]
    assert [each.json() for each in server.requests] == [{"name": "Rex"}, {"name": "Tom"}]
    assert [str(each.message) for each in caught] == [
        "update_pet is deprecated: call replace_pet",
        "update_pet_with_http_info is deprecated: call replace_pet_with_http_info",
    ]
    assert {each.filename for each in caught} == {__file__}


@pytest.mark.parametrize("run", [asyncio.run, trio.run])
def test_an_awaited_call_does_too(package: ModuleType, run: Any) -> None:
    async def work(configuration: Any) -> Any:
        async with package.AsyncApiClient(configuration) as client:
            return await client.pets.update_pet("7", body=package.Cat(name="Rex"))

    with Loopback(Answer(200, json={"name": "Rex"})) as server, pytest.warns(DeprecationWarning):
        configuration = package.Configuration(host=server.url)
        pet = run(work(configuration)) if run is asyncio.run else run(work, configuration)
    assert pet.name == "Rex"


def test_a_package_without_old_names_has_nothing_of_this(tmp_path: Path) -> None:
    made, _ = generated(DOCUMENT, tmp_path)
    assert not [path for path in made.tree.files if path.endswith("renamed.py")]
    assert "CHANGELOG.md" not in made.tree.files
