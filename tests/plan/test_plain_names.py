"""Names of the plain profile, each from the wire name alone."""

from __future__ import annotations

import pytest

from specmill import ir
from specmill.plan import plain_names as names
from specmill.plan.names import Form, form_of


@pytest.mark.parametrize(
    ("name", "class_name"),
    [("pet-store", "PetStore"), ("", "Model"), ("★", "Model"), ("3d", "Model3d")],
)
def test_classes_of_models(name: str, class_name: str) -> None:
    assert names.model_class(name) == class_name
    assert names.inline_class("", (name,)) == class_name


def test_an_inline_class_has_the_words_that_lead_to_it() -> None:
    assert names.inline_class("Pet", ("owner", "home address")) == "PetOwnerHomeAddress"
    assert names.inline_class("", ()) == "Model"


def test_modules_of_models() -> None:
    assert names.model_module("PetStore") == "pet_store"
    assert names.model_module("") == "model"


@pytest.mark.parametrize(
    ("tag", "class_name", "module"),
    [
        ("pet store", "PetStoreApi", "pet_store_api"),
        ("", "DefaultApi", "default_api"),
        ("2fa", "Tag2faApi", "tag_2fa_api"),
    ],
)
def test_classes_of_tags(tag: str, class_name: str, module: str) -> None:
    assert (names.api_class(tag), names.api_module(tag)) == (class_name, module)


def test_methods_and_attributes() -> None:
    assert (names.method("listPets"), names.method("2fa"), names.method("")) == ("list_pets", "call_2fa", "")
    assert (names.attribute("X-Org"), names.attribute(""), names.attribute("★")) == ("x_org", "value", "value")


def test_a_name_has_at_most_64_letters() -> None:
    exact, longer = "a" * 64, "a" * 65
    assert names.shortened(exact) == exact
    assert len(names.shortened(longer)) == 64
    assert names.shortened(longer).startswith("a" * 57 + "_")
    assert names.shortened(longer) != names.shortened(longer + "b")


@pytest.mark.parametrize(
    ("value", "member"),
    [
        (True, "TRUE_"),
        (False, "FALSE_"),
        (0, "VALUE_0"),
        (7, "VALUE_7"),
        (-7, "MINUS_7"),
        (0.5, "VALUE_0_5"),
        (-0.5, "MINUS_0_5"),
        (1e30, "VALUE_1e30"),
        (1e-7, "VALUE_1e_07"),
        ("in progress", "IN_PROGRESS"),
        ("größe", "GRÖSSE"),
        ("4k", "VALUE_4K"),
        ("", "EMPTY"),
        ("★", "EMPTY"),
    ],
)
def test_members_of_enumerations(value: str | float, member: str) -> None:
    assert names.enum_members((value,)) == (member,)


def enumeration(*values: str | int) -> ir.Enumeration:
    return ir.Enumeration(values)


def test_what_a_named_schema_becomes() -> None:
    assert form_of(enumeration("a", 1), plain_enums=False) is Form.ENUM
    assert form_of(enumeration("a", True), plain_enums=False) is Form.ALIAS
    assert form_of(enumeration("a", True), plain_enums=True) is Form.ENUM
    assert form_of(enumeration("a"), plain_enums=True) is Form.ENUM
    assert form_of(ir.Anything(), plain_enums=False) is Form.ALIAS
    assert form_of(ir.Record((), ir.Anything()), plain_enums=False) is Form.MODEL


@pytest.mark.parametrize(
    ("operation_id", "tag", "rest"),
    [
        ("petsList", "pets", "List"),
        ("PetsController_findAll", "Pets", "find_All"),
        ("petStore-findOne-now", "pet store", "find_One_now"),
        ("list", "pets", "list"),
        ("petsList", "", "petsList"),
        ("pets", "pets", "pets"),
        ("petsController", "pets", "petsController"),
        ("petsClass", "pets", "petsClass"),
        ("storeList", "pets", "storeList"),
    ],
)
def test_an_operation_within_its_tag(operation_id: str, tag: str, rest: str) -> None:
    assert names.within(operation_id, tag) == rest
    assert names.whole(operation_id, tag) == operation_id


def test_an_operation_without_an_id() -> None:
    assert names.unnamed("GET", "/pets/{petId}/toys") == "get_pets_by_pet_id_toys"


def test_the_argument_of_a_body() -> None:
    assert names.body(ir.Body(True, (), ir.Place("api.yaml", "")), "addPet") == "body"
