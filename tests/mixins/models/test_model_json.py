"""Models to JSON and back: names, unknown properties, drift, what is left out of requests."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from mixins.codecs import STRING
from mixins.containers import array
from mixins.model import Model
from mixins.model_codec import model

from .zoo import Colour, Owner, Pet, Prices, Swap

FULL = {
    "_id": "1",
    "name": "Tom",
    "kind": "cat",
    "colour": "red",
    "born": "2024-01-02T03:04:05Z",
    "owner": {"name": "Ann", "_id": "7", "pets": [{"_id": "2", "name": "Kit", "kind": "cat"}]},
    "owners": {"a": {"name": "Ann"}},
    "note": None,
    "lastSeen": "2024-01-02T03:04:05+02:00",
    "fur": {"length": 3},
}


def test_a_document_comes_back_as_it_was() -> None:
    assert Pet.from_dict(FULL).to_dict() == FULL
    assert json.loads(Pet.from_json(json.dumps(FULL)).to_json()) == FULL


def test_values_have_their_python_types() -> None:
    pet = Pet.from_dict(FULL)
    assert pet.colour is Colour.RED
    assert pet.born == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert pet.owner is not None and pet.owner.pets is not None
    assert isinstance(pet.owner.pets[0], Pet)
    assert pet.owners is not None and pet.owners["a"].name == "Ann"


def test_from_dict_leaves_its_argument_alone() -> None:
    data = json.loads(json.dumps(FULL))
    pet = Pet.from_dict(data)
    pet.name = "Tim"
    pet.additional_properties["fur"]["length"] = 4
    assert data == FULL


def test_to_dict_shares_nothing_with_the_model() -> None:
    pet = Pet.from_dict({**FULL, "tags": ["a"], "anything": {"deep": [1]}})
    data = pet.to_dict()
    data["tags"].append("b")
    data["fur"]["length"] = 9
    data["anything"]["deep"].append(2)
    assert pet.to_dict() == {**FULL, "tags": ["a"], "anything": {"deep": [1]}}


def test_from_dict_of_its_own_output_is_equal() -> None:
    pet = Pet(id="1", name="Tom", born=datetime(2024, 1, 1), status=None, tags=["x"])
    assert Pet.from_dict(pet.to_dict()) == pet


def test_absent_null_and_undeclared_properties_of_one_object_are_told_apart() -> None:
    pet = Pet.from_dict(
        {"fur": None, "name": "Tom", "note": None, "_id": "1", "born": None, "paws": [{"n": 4}], "x": 1}
    )
    pet.status = None
    assert list(pet.to_dict().items()) == [
        ("fur", None),
        ("name", "Tom"),
        ("note", None),
        ("_id", "1"),
        ("paws", [{"n": 4}]),
        ("x", 1),
        ("kind", "cat"),
    ]
    assert json.loads(pet.to_json()) == pet.to_dict()


@pytest.mark.parametrize("data", [[], "x", None, 3])
def test_only_mappings_are_taken(data: object) -> None:
    with pytest.raises(TypeError, match=r"Pet\.from_dict\(\) takes a mapping"):
        Pet.from_dict(data)  # a type checker would refuse it


@pytest.mark.parametrize(("text", "error"), [("[]", TypeError), ("{", ValueError), (b"\xff", ValueError)])
def test_only_json_objects_are_read(text: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        Pet.from_json(text)


def test_not_a_number_is_not_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        Pet(id="1", name="Tom", weight=float("nan")).to_json()


def test_a_value_without_a_json_form_is_named() -> None:
    with pytest.raises(TypeError, match="type object has no JSON form"):
        Pet(id="1", name="Tom", anything=object()).to_json()


def test_text_with_a_lone_surrogate_can_be_encoded() -> None:
    pet = Pet.from_json('{"_id": "1", "name": "\\ud800"}')
    assert Pet.from_json(pet.to_json().encode("utf-8")).name == "\ud800"


def test_missing_required_fields_read_as_none() -> None:
    pet = Pet.from_dict({})
    assert (pet.id, pet.name) == (None, None)
    assert pet.to_dict() == {"kind": "cat"}


def test_unknown_enum_values_stay_raw() -> None:
    pet = Pet.from_dict({"_id": "1", "name": "Tom", "colour": "mauve", "status": "lost"})
    assert (pet.colour, pet.status) == ("mauve", "lost")
    assert pet.to_dict()["colour"] == "mauve"


@pytest.mark.parametrize("value", [1, "x", [], [1], True, 1.5, {"name": []}, [None], [{"_id": 1}]])
@pytest.mark.parametrize("name", ["born", "owner", "owners", "colour", "tags", "_id", "lastSeen", "kind"])
def test_values_of_another_type_stay_raw(name: str, value: object) -> None:
    data = {"_id": "1", "name": "Tom", "kind": "cat", name: value}
    assert Pet.from_dict(data).to_dict() == data


def test_a_null_that_is_not_announced_reads_as_none_and_is_not_sent() -> None:
    pet = Pet.from_dict({"_id": "1", "name": "Tom", "weight": None, "owner": None})
    assert (pet.weight, pet.owner) == (None, None)
    assert pet.to_dict() == {"_id": "1", "name": "Tom", "kind": "cat"}


def test_names_that_are_each_others_wire_names() -> None:
    swap = Swap.from_dict({"a": "1", "b": "2", "c": "3"})
    assert (swap.a, swap.b, swap.c) == ("2", "3", "1")
    assert swap.to_dict() == {"a": "1", "b": "2", "c": "3"}
    assert Swap(b="x").to_dict() == {"c": "x"}


def test_requests_leave_out_what_only_the_server_sets_at_every_depth() -> None:
    pet = Pet.from_dict({**FULL, "anything": [Owner(name="Bob", key="9")]})
    body = model(Pet).encode(pet)
    assert "lastSeen" not in body
    assert "_id" not in body["owner"]
    assert body["owner"]["pets"][0]["_id"] == "2"
    assert body["anything"] == [{"name": "Bob"}]
    assert array(model(Owner)).encode([Owner(name="Bob", key="9")]) == [{"name": "Bob"}]
    assert pet.to_dict()["owner"]["_id"] == "7"


def test_a_mapping_in_place_of_a_model_is_sent_as_it_is() -> None:
    body = model(Pet).encode({"_id": "1", "lastSeen": datetime(2024, 1, 1, tzinfo=UTC), "x": None})
    assert body == {"_id": "1", "lastSeen": "2024-01-01T00:00:00Z", "x": None}


def test_a_subclass_in_place_of_a_model_is_sent_whole() -> None:
    class Vet(Owner):
        licence: str

    assert model(Owner).encode(Vet(name="Ann", licence="L")) == {"name": "Ann", "licence": "L"}


def test_write_only_fields_are_sent() -> None:
    assert model(Pet).encode(Pet(id="1", name="Tom", password="s"))["password"] == "s"


def test_typed_extras_are_kept_beside_fields() -> None:
    prices = Prices.from_dict({"currency": "EUR", "cat": 3})
    prices.additional_properties["dog"] = 4
    assert prices.to_dict() == {"currency": "EUR", "cat": 3, "dog": 4}


def test_a_class_without_fields_keeps_everything() -> None:
    class Free(Model):
        pass

    assert Free.from_dict({"a": 1, "from_dict": 2}).to_dict() == {"a": 1, "from_dict": 2}


def test_scalars_in_containers_of_scalars_are_written_by_type() -> None:
    assert array(STRING).encode(("a", Colour.BLUE)) == ["a", "blue"]
