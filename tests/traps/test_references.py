"""References: into any part of a document, to other files and back, to schemas with names of their own, to nothing."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.building import generated, imported

DOCUMENT = """
    openapi: 3.1.0
    info: {title: References, version: '1'}
    paths:
      /a b/{id}:
        get:
          operationId: first
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses:
            '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Holder'}}}}
      /c: {$ref: '#/paths/~1a%20b~1%7Bid%7D'}
    components:
      schemas:
        Holder:
          type: object
          $defs:
            Inner: {type: object, properties: {n: {type: integer}}}
          properties:
            inner: {$ref: '#/components/schemas/Holder/$defs/Inner'}
            again: {$ref: '#/components/schemas/Other/properties/part'}
            slash: {$ref: '#/components/schemas/a~1b'}
            space: {$ref: '#/components/schemas/a%20b'}
            own: {$ref: '#/components/schemas/Named/properties/own'}
            gone: {$ref: '#/components/schemas/Gone'}
            kept: {type: string}
        Other:
          type: object
          properties: {part: {type: object, properties: {s: {type: string}}}}
        a/b: {type: object, properties: {slash: {type: integer}}}
        a b: {type: object, properties: {space: {type: integer}}}
        Named:
          $id: https://schemas.example/named
          type: object
          $defs: {Leaf: {$anchor: leaf, type: object, properties: {deep: {type: integer}}}}
          properties:
            own: {$ref: '#leaf'}
            pointer: {$ref: 'https://schemas.example/named#/$defs/Leaf'}
        Node:
          $id: https://schemas.example/node
          $dynamicAnchor: node
          type: object
          properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
        Loose:
          type: object
          required: [a, missing]
          properties: {a: {type: string}}
        Untyped: {properties: {x: {type: integer}}}
        Lists:
          type: object
          properties:
            bare: {type: array}
            any: {type: array, items: true}
            none: {type: array, items: false}
            pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}
            holding: {type: array, contains: {type: string}}
        Patterns:
          type: object
          properties:
            letters: {type: string, pattern: '^\\\\p{L}+$'}
            script: {type: string, pattern: '/^[a-z]+$/i'}
            broken: {type: string, pattern: '([a-z'}
        storage: {type: object, properties: {storage: {type: string}, d: {type: string}, self: {type: integer}}}
        Two:
          type: object
          required: [id, password, name]
          properties:
            id: {type: integer, readOnly: true}
            password: {type: string, writeOnly: true}
            name: {type: string}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(DOCUMENT, tmp_path_factory.mktemp("references")) as found:
        yield found


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    _, diagnostics = generated(DOCUMENT, tmp_path_factory.mktemp("codes"))
    return [each.code for each in diagnostics]


def test_trap_76_any_pointer_is_followed(package: Any) -> None:
    value = {"inner": {"n": 1}, "again": {"s": "x"}, "slash": {"slash": 1}, "space": {"space": 2}, "own": {"deep": 3}}
    holder = package.Holder.from_dict(value)
    assert (holder.inner.n, holder.again.s, holder.slash.slash, holder.space.space) == (1, "x", 1, 2)
    assert holder.own.deep == 3
    assert holder.to_dict() == value


def test_trap_76_a_path_may_be_the_path_item_of_another(package: Any) -> None:
    methods = [name for name in vars(package.DefaultApi) if not name.startswith("_")]
    assert len([name for name in methods if not name.endswith("_with_http_info")]) == 2


def test_trap_77_an_id_of_this_document_needs_no_network(package: Any) -> None:
    named = package.Named.from_dict({"own": {"deep": 1}, "pointer": {"deep": 2}})
    assert type(named.own) is type(named.pointer)
    assert (named.own.deep, named.pointer.deep) == (1, 2)
    node = package.Node.from_dict({"children": [{"children": []}]})
    assert isinstance(node.children[0], package.Node)


def test_trap_78_files_that_refer_to_each_other_give_one_class_a_schema(tmp_path: Path) -> None:
    (tmp_path / "parts.yaml").write_text(
        """
Pet:
  type: object
  properties:
    owner: {$ref: 'document.yaml#/components/schemas/Owner'}
    mother: {$ref: '#/Pet'}
"""
    )
    document = """
        openapi: 3.0.3
        info: {title: Two files, version: '1'}
        paths:
          /x:
            get:
              operationId: getX
              responses:
                '200':
                  description: x
                  content: {application/json: {schema: {$ref: './parts.yaml#/Pet'}}}
        components:
          schemas:
            Pet: {$ref: 'parts.yaml#/Pet'}
            Owner: {type: object, properties: {pets: {type: array, items: {$ref: 'parts.yaml#/Pet'}}}}
    """
    with imported(document, tmp_path) as package:
        assert sorted(name for name in package.models.__all__) == ["Owner", "Pet"]
        pet = package.Pet.from_dict({"owner": {"pets": [{"mother": {}}]}})
        assert isinstance(pet.owner, package.Owner)
        assert isinstance(pet.owner.pets[0].mother, package.Pet)
        assert inspect.signature(package.DefaultApi.get_x).return_annotation == "Pet"


def test_trap_79_a_missing_reference_is_said_once_and_costs_one_type(package: Any, codes: list[str]) -> None:
    assert codes.count("unknown-reference") == 1
    holder = package.Holder.from_dict({"gone": {"anything": [1]}, "kept": "x"})
    assert (holder.gone, holder.kept) == ({"anything": [1]}, "x")


def test_trap_80_a_required_name_without_a_property_is_noted_and_kept(package: Any, codes: list[str]) -> None:
    assert "undeclared-required" in codes
    assert package.Loose.from_dict({"a": "x", "missing": 1}).to_dict() == {"a": "x", "missing": 1}


def test_trap_81_types_that_are_not_said_are_inferred(package: Any) -> None:
    assert package.Untyped.from_dict({"x": 1}).x == 1
    value = {"bare": [1, "a"], "any": [None], "none": [], "pair": ["a", 1], "holding": ["x", 2]}
    lists = package.Lists.from_dict(value)
    assert (lists.bare, lists.pair, lists.holding) == ([1, "a"], ["a", 1], ["x", 2])
    assert lists.to_dict() == value
    assert package.Lists.__annotations__["pair"] == "list[str | int] | None"


def test_trap_82_what_the_server_sets_need_not_be_given(package: Any) -> None:
    body = package.Two(password="p", name="n")
    assert body.to_dict() == {"password": "p", "name": "n"}


def test_trap_82_what_only_goes_out_need_not_come_back(package: Any) -> None:
    found = package.Two.from_dict({"id": 1, "name": "n"})
    assert (found.id, found.name) == (1, "n")
    assert found.to_dict() == {"id": 1, "name": "n"}


def test_trap_82_types_promise_what_the_server_sets_and_ask_for_what_the_client_sets(package: Any) -> None:
    assert package.Two.__annotations__ == {"id": "int", "password": "str | None", "name": "str"}
    with pytest.raises(TypeError, match="misses the required 'password'"):
        package.Two(name="n")


def test_trap_82_strict_reading_asks_for_what_comes_back_only(tmp_path: Path) -> None:
    from tests.traps.exchange import Exchange, answer_json, client_of

    document = """
        openapi: 3.1.0
        info: {title: Two shapes, version: '1'}
        servers: [{url: 'https://api.example'}]
        paths:
          /x:
            get:
              operationId: getX
              responses:
                '200':
                  description: x
                  content: {application/json: {schema: {$ref: '#/components/schemas/Two'}}}
        components:
          schemas:
            Two:
              type: object
              required: [id, password]
              properties: {id: {type: integer, readOnly: true}, password: {type: string, writeOnly: true}}
    """
    with imported(document, tmp_path) as package:
        strict = client_of(package, Exchange(answer_json({"id": 1}), answer_json({"password": "x"})), strict=True)
        assert package.DefaultApi(strict).get_x().id == 1
        with pytest.raises(package.exceptions.ResponseValidationError) as caught:
            package.DefaultApi(strict).get_x()
        assert [fault.path for fault in caught.value.faults] == ["$.id"]


def test_trap_83_patterns_cannot_break_an_import_or_a_value(package: Any) -> None:
    value = {"letters": "Ä", "script": "ABC", "broken": "x"}
    assert package.Patterns.from_dict(value).to_dict() == value
    assert package.Patterns(**value).to_dict() == value


def test_trap_90_a_model_named_like_its_own_property(package: Any) -> None:
    value = {"storage": "x", "d": "y", "self": 1}
    found = package.Storage.from_dict(value)
    assert isinstance(found, package.Storage)
    assert (found.storage, found.d) == ("x", "y")
    assert found.to_dict() == value
