"""A part of an API: which operations, and which schemas with them."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from specmill.diagnostics import Diagnostics
from specmill.document.load import load
from specmill.ir import Api
from specmill.lower import lower
from specmill.selection import Selection, select, unused

DOCUMENT = """
    openapi: 3.1.0
    info: {title: T, version: '1'}
    tags: [{name: pets}, {name: shops}]
    paths:
      /pets:
        get:
          operationId: listPets
          tags: [pets]
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        post:
          operationId: addPet
          tags: [pets]
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
          responses: {'204': {description: ok}}
      /shops/{id}:
        get:
          operationId: getShop
          tags: [shops]
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses:
            '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}
    components:
      schemas:
        Pet:
          type: object
          properties: {owner: {$ref: '#/components/schemas/Owner'}, tag: {type: object, properties: {x: {}}}}
        NewPet: {type: object, properties: {name: {type: string}}}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        Shop: {type: object, properties: {name: {type: string}}}
        Unused: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture
def api(tmp_path: Path) -> Api:
    source = tmp_path / "d.yaml"
    source.write_text(dedent(DOCUMENT))
    return lower(load(source, diagnostics=Diagnostics()), Diagnostics())


def kept(api: Api, **patterns: tuple[str, ...]) -> tuple[list[str | None], set[str]]:
    """Return the ids and the component names of a selection."""
    chosen = select(api, Selection(**patterns))
    return [each.id for each in chosen.operations], {each.name for each in chosen.schemas.values() if each.name}


@pytest.mark.parametrize(
    ("patterns", "ids"),
    [
        ({"include": ("tag:pets",)}, ["listPets", "addPet"]),
        ({"include": ("/shops/*",)}, ["getShop"]),
        ({"include": ("GET /*",)}, ["listPets", "getShop"]),
        ({"include": ("get /pets",)}, ["listPets"]),
        ({"include": ("*Pet*",), "exclude": ("addPet",)}, ["listPets"]),
        ({"exclude": ("tag:shops",)}, ["listPets", "addPet"]),
    ],
)
def test_patterns(api: Api, patterns: dict[str, tuple[str, ...]], ids: list[str]) -> None:
    assert kept(api, **patterns)[0] == ids


def test_schemas_that_are_not_reached_are_left_out(api: Api) -> None:
    assert kept(api, include=("listPets",))[1] == {"Pet", "Owner"}
    chosen = select(api, Selection(include=("listPets",)))
    assert len(chosen.schemas) == 3
    assert [tag.name for tag in chosen.tags] == ["pets"]


def test_without_patterns_everything_stays(api: Api) -> None:
    assert select(api, Selection()) is api


def test_patterns_that_mean_nothing_are_named(api: Api) -> None:
    assert unused(Selection(("listPets", "listPet"), ("/pet",)), api) == ["listPet", "/pet"]
