"""Surfaces held against each other as values: what no document of the shop brings about, and what is no break."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from specmill.diff.change import Verdict, verdict
from specmill.diff.python.annotations import Relation, relation
from specmill.diff.python.surface import compare_surfaces
from specmill.surface.surface import Attribute, Group, Method, Model, Parameter, Surface
from tests.diff.comparing import SHOP, Document, Edit, codes, compared, edited, operation, parameter, schema

LIMIT = Parameter("limit", "2:query:limit", "int | None", positional=False, required=False)
KEY = Parameter("key", "1:path:0", "str", positional=True, required=True, alias="_key")
METHOD = Method("PetsApi", "read", "GET /pets/{}", (KEY, LIMIT), "Pet")
PET = Model("Pet", "model", "Pet", "Model", True, True, (Attribute("name", "name", "str | int", True),))
STATUS = Model("Status", "enum", "Status", "StrEnum", True, True, (Attribute("NEW", '"new"', '"new"', False),))
BASE = Surface(
    groups={"PetsApi": Group("PetsApi", "pets")},
    methods={METHOD.symbol: METHOD},
    models={"Pet": PET, "Status": STATUS},
    exports={"ApiException": "exceptions"},
    renamed={"Animal": "Pet"},
    bounds={"Pet": {"name max_length": 50, "age minimum": 0}},
)


def _with_method(method: Method) -> Surface:
    return evolve(BASE, methods={method.symbol: method})


def _with_model(model: Model) -> Surface:
    return evolve(BASE, models={**BASE.models, model.name: model})


def _keyword(each: Parameter) -> Parameter:
    return evolve(each, positional=False)


@pytest.mark.parametrize(
    ("code", "new"),
    [
        ("argument-became-keyword", _with_method(evolve(METHOD, parameters=(_keyword(KEY), LIMIT)))),
        ("argument-alias-removed", _with_method(evolve(METHOD, parameters=(evolve(KEY, alias=""), LIMIT)))),
        ("return-type-widened", _with_method(evolve(METHOD, returns="Pet | None"))),
        ("attribute-renamed", _with_model(evolve(PET, attributes=(Attribute("name_", "name", "str | int", True),)))),
        ("attribute-type-narrowed", _with_model(evolve(PET, attributes=(Attribute("name", "name", "str", True),)))),
        ("enum-member-renamed", _with_model(evolve(STATUS, attributes=(Attribute("FRESH", '"new"', '"new"', False),)))),
        (
            "enum-member-value-changed",
            _with_model(evolve(STATUS, attributes=(Attribute("NEW", '"fresh"', '"fresh"', False),))),
        ),
        ("export-removed", evolve(BASE, exports={})),
        ("deprecated-name-removed", evolve(BASE, renamed={})),
        ("checked-bound-tightened", evolve(BASE, bounds={"Pet": {"name max_length": 40, "age minimum": 0}})),
    ],
)
def test_a_break_is_found(code: str, new: Surface) -> None:
    changes = list(compare_surfaces(BASE, new))
    assert [each.code for each in changes] == [code]
    assert verdict(changes) is Verdict.MAJOR


def test_a_surface_is_no_change_of_itself() -> None:
    assert not list(compare_surfaces(BASE, BASE))


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("model-name-kept", PET, Surface(models={"Animal": evolve(PET, name="Animal")}, renamed={"Pet": "Animal"})),
        (
            "method-name-kept",
            METHOD,
            Surface(
                groups=BASE.groups,
                methods={"PetsApi.fetch": evolve(METHOD, name="fetch")},
                renamed={"PetsApi.read": "PetsApi.fetch"},
            ),
        ),
        (
            "api-class-name-kept",
            METHOD,
            Surface(
                groups={"AnimalsApi": Group("AnimalsApi", "pets")},
                methods={"AnimalsApi.read": evolve(METHOD, owner="AnimalsApi")},
                renamed={"PetsApi": "AnimalsApi"},
            ),
        ),
    ],
)
def test_a_name_that_is_kept_is_no_break(code: str, old: Model | Method, new: Surface) -> None:
    before = Surface(models={"Pet": old}) if isinstance(old, Model) else _only_methods()
    changes = list(compare_surfaces(before, new))
    assert [each.code for each in changes] == [code]
    assert verdict(changes) is Verdict.MINOR


def _only_methods() -> Surface:
    return Surface(groups=BASE.groups, methods=BASE.methods)


# -- documents ---------------------------------------------------------------------------------------------------------


def _optional(route: str) -> Edit:
    added = {"name": "extra", "in": "query", "schema": {"type": "string"}}
    return lambda document: operation(document, route).setdefault("parameters", []).append(added)


def _more_values(document: Document) -> None:
    parameter(document, "GET /pets", "status")["schema"]["enum"].append("lost")


def _no_longer_required(document: Document) -> None:
    parameter(document, "DELETE /pets/{id}", "reason")["required"] = False


def _wider_argument(document: Document) -> None:
    parameter(document, "GET /pets", "offset")["schema"] = {"type": "number"}


def _new_operation(document: Document) -> None:
    own = {"operationId": "countPets", "tags": ["pets"], "responses": {"204": {"description": "None."}}}
    document["paths"]["/count"] = {"get": own}


def _new_class(document: Document) -> None:
    _new_operation(document)
    document["paths"]["/count"]["get"]["tags"] = ["counts"]


def _new_attribute(document: Document) -> None:
    schema(document, "Pet")["properties"]["colour"] = {"type": "string"}


def _new_model(document: Document) -> None:
    _new_attribute(document)
    schema(document, "Pet")["properties"]["home"] = {"$ref": "#/components/schemas/Home"}
    document["components"]["schemas"]["Home"] = {"type": "object", "properties": {"street": {"type": "string"}}}


def _new_member(document: Document) -> None:
    schema(document, "Status")["enum"].append("lost")


def _attribute_optional(document: Document) -> None:
    schema(document, "NewOwner")["required"] = []


def _wider_attribute_of_what_is_sent(document: Document) -> None:
    schema(document, "NewOwner")["properties"]["level"] = {"type": "number", "minimum": 0}


def _required_in_what_is_received(document: Document) -> None:
    schema(document, "Error")["required"] = ["code"]
    schema(document, "Error")["properties"]["level"] = {"type": "integer"}


def _new_scheme(document: Document) -> None:
    document["components"]["securitySchemes"]["basic"] = {"type": "http", "scheme": "basic"}


def _narrower_answer(document: Document) -> None:
    content = operation(document, "GET /pets")["responses"]["200"]["content"]["application/json"]
    content["schema"]["maxItems"] = 100


def _deprecated(document: Document) -> None:
    operation(document, "GET /pets")["deprecated"] = True


def _streamed(document: Document) -> None:
    png = {"image/png": {"schema": {"type": "string", "format": "binary"}}}
    document["paths"]["/logo"] = {"get": {"tags": ["pets"], "responses": {"200": {"description": "x", "content": png}}}}


COMPATIBLE: dict[str, tuple[Edit, str]] = {
    "optional argument": (_optional("GET /pets"), "optional-argument-added"),
    "first argument": (_optional("POST /pets"), "optional-argument-added"),
    "more values": (_more_values, "argument-type-widened"),
    "argument left out": (_no_longer_required, "argument-became-optional"),
    "wider argument": (_wider_argument, "argument-type-widened"),
    "operation": (_new_operation, "method-added"),
    "class": (_new_class, "api-class-added"),
    "attribute": (_new_attribute, "attribute-added"),
    "model": (_new_model, "model-added"),
    "member": (_new_member, "enum-member-added"),
    "attribute left out": (_attribute_optional, "attribute-became-optional"),
    "wider attribute": (_wider_attribute_of_what_is_sent, "attribute-type-compatible"),
    "surer answer": (_required_in_what_is_received, "attribute-type-compatible"),
    "scheme": (_new_scheme, "credential-added"),
    "limit of an answer": (_narrower_answer, "response-max-items-changed"),
    "deprecation": (_deprecated, "operation-deprecated"),
    "stream": (_streamed, "method-added"),
}


@pytest.mark.parametrize("name", COMPATIBLE)
def test_what_callers_need_not_heed_is_not_called_breaking(name: str, tmp_path: Path) -> None:
    edit, code = COMPATIBLE[name]
    comparison = compared(SHOP, edited(edit), tmp_path)
    assert code in codes(comparison)
    assert comparison.verdict is Verdict.MINOR, [each.code for each in comparison.changes]


def _text(*path: str) -> Edit:
    def edit(document: Document) -> None:
        node = document
        for step in path:
            node = node[step]
        node["description"] = "Said anew."

    return edit


COSMETIC: dict[str, Edit] = {
    "operation": _text("paths", "/pets", "get"),
    "api": _text("info"),
    "schema": _text("components", "schemas", "Pet"),
    "property": _text("components", "schemas", "Pet", "properties", "age"),
    "response": _text("paths", "/pets", "get", "responses", "200"),
    "body": _text("paths", "/pets", "post", "requestBody"),
    "parameter": lambda document: parameter(document, "GET /pets", "limit").update(description="At most."),
    "version": lambda document: document["info"].update(version="2"),
}


@pytest.mark.parametrize("name", COSMETIC)
def test_what_readers_alone_notice_is_a_patch(name: str, tmp_path: Path) -> None:
    assert compared(SHOP, edited(COSMETIC[name]), tmp_path).verdict is Verdict.PATCH


# -- annotations -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("int", "float", Relation.WIDER),
        ("float", "int", Relation.NARROWER),
        ("int", "str", Relation.OTHER),
        ("int | None", "None | int", Relation.SAME),
        ("int", "int | None", Relation.WIDER),
        ("Literal['a'] | str", "Literal['a', 'b'] | str", Relation.SAME),
        ("Literal['a']", "Literal['a', 'b']", Relation.WIDER),
        ("Literal['a', 'b']", "Literal['b']", Relation.NARROWER),
        ("list[int]", "Sequence[int]", Relation.WIDER),
        ("Sequence[float]", "list[int]", Relation.NARROWER),
        ("dict[str, Pet]", "dict[str, Owner]", Relation.OTHER),
        ("Pet", "Any", Relation.WIDER),
        ("_datetime", "datetime", Relation.SAME),
        ("builtins.str", "str", Relation.SAME),
        ("'list[Pet]'", "list[Pet]", Relation.SAME),
        ("Union['Pet', 'Owner']", "Owner | Pet", Relation.SAME),
        ("int", "int)", Relation.OTHER),
    ],
)
def test_annotations_stand_to_each_other_as_types_do(old: str, new: str, expected: Relation) -> None:
    assert relation(old, new) is expected


def test_a_name_stands_for_what_it_stands_for() -> None:
    names = {"Order": "Literal['a', 'b']", "Animal": "Pet", "Loop": "Loop"}
    assert relation("Order", "Literal['a', 'b', 'c']", names) is Relation.WIDER
    assert relation("list[Animal]", "list[Pet]", names) is Relation.SAME
    assert relation("Loop", "Pet", names) is Relation.OTHER


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ({"name max_length": 60, "age minimum": 0}, "name: max length was 50, is 60"),
        ({"name max_length": 50, "age minimum": -1}, "age: minimum was 0, is -1"),
        ({"name max_length": 50}, "age: minimum was 0, is not set"),
    ],
)
def test_a_bound_that_is_relaxed_breaks_nobody(bounds: dict[str, int], expected: str) -> None:
    changes = list(compare_surfaces(BASE, evolve(BASE, bounds={"Pet": bounds})))
    assert [(each.code, each.message) for each in changes] == [("checked-bound-relaxed", expected)]
    assert verdict(changes) is Verdict.MINOR
