"""Undeclared properties, above all those whose names Python uses for something else."""

from __future__ import annotations

import copy
import pickle

import pytest

from mixins.fields import field
from mixins.model import Model

from .zoo import Pet

HIDDEN = [
    *("__class__", "__dict__", "__init__", "__deepcopy__", "__copy__", "__reduce_ex__", "__reduce__", "__getstate__"),
    *("__setstate__", "__codec__", "__attrs_attrs__", "__signature__", "__init_subclass__", "__eq__", "__getattr__"),
    *("__closed__", "__extra__", "__to_json__", "__replace__", "__module__", "__doc__", "__slots__", "__html__"),
    *("to_dict", "from_dict", "to_json", "from_json", "additional_properties"),
    *("", "_x", "a.b", "id", "tags ", "None", "class", "self", "\u2028", "ключ", "seen", "\x00"),
]
BASE = {"_id": "1", "name": "Tom", "kind": "cat"}


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("value", ["x", {"y": [1]}, None, 7])
def test_a_property_of_any_name_is_kept_and_hides_nothing(name: str, value: object) -> None:
    pet = Pet.from_dict({**BASE, name: value})
    assert pet.to_dict() == {**BASE, name: value}
    assert pet.additional_properties[name] == value
    assert list(pet.additional_properties) == [name]
    assert type(pet) is Pet and pet.id == "1" and pet.seen is None
    assert copy.copy(pet) == copy.deepcopy(pet) == pickle.loads(pickle.dumps(pet)) == pet
    assert Pet.from_dict(pet.to_dict()) == pet


def test_all_odd_names_at_once() -> None:
    data = {**BASE, **{name: index for index, name in enumerate(HIDDEN)}}
    pet = Pet.from_dict(data)
    assert pet.to_dict() == data
    assert dict(pet.additional_properties) == {name: index for index, name in enumerate(HIDDEN)}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_property_of_any_name_can_be_added_and_removed(name: str) -> None:
    pet = Pet(id="1", name="Tom")
    pet.additional_properties[name] = "x"
    assert name in pet.additional_properties
    assert pet.to_dict()[name] == "x"
    del pet.additional_properties[name]
    assert pet.to_dict() == BASE
    with pytest.raises(KeyError):
        del pet.additional_properties[name]


@pytest.mark.parametrize("name", ["_id", "name", "lastSeen"])
def test_a_declared_property_is_no_undeclared_one(name: str) -> None:
    pet = Pet(id="1", name="Tom")
    with pytest.raises(ValueError, match="is a declared property"):
        pet.additional_properties[name] = "x"
    assert name not in pet.additional_properties


def test_the_view_behaves_as_a_mapping() -> None:
    pet = Pet.from_dict({**BASE, "x": 1, "to_dict": 2})
    view = pet.additional_properties
    assert len(view) == 2
    assert repr(view) == "{'x': 1, 'to_dict': 2}"
    view.update(y=3)
    assert view.pop("to_dict") == 2
    view.clear()
    assert pet.to_dict() == BASE


def test_declared_properties_with_the_names_of_helpers() -> None:
    class Odd(Model):
        to_dict_: str | None = field(name="to_dict", default=None)
        class_: str | None = field(name="__class__", default=None)
        extra: str | None = field(name="additional_properties", default=None)
        empty: str | None = field(name="", default=None)

    data = {"to_dict": "a", "__class__": "b", "additional_properties": "c", "": "d"}
    odd = Odd.from_dict(data)
    assert (odd.to_dict_, odd.class_, odd.extra, odd.empty) == ("a", "b", "c", "d")
    assert odd.to_dict() == data
    assert not odd.additional_properties
    more = Odd.from_dict({**data, "from_dict": 1, "extra": 2})
    assert more.extra == "c"
    assert dict(more.additional_properties) == {"from_dict": 1, "extra": 2}
    assert more.to_dict() == {**data, "from_dict": 1, "extra": 2}


def test_undeclared_properties_are_readable_as_attributes() -> None:
    assert Pet.from_dict({**BASE, "fur": "long"}).fur == "long"


def test_values_of_undeclared_properties_are_encoded() -> None:
    pet = Pet(id="1", name="Tom")
    pet.additional_properties["friend"] = Pet(id="2", name="Tim")
    pet.additional_properties["to_dict"] = (1, 2)
    assert pet.to_dict() == {**BASE, "friend": {**BASE, "_id": "2", "name": "Tim"}, "to_dict": [1, 2]}


def test_equality_sees_undeclared_properties() -> None:
    assert Pet.from_dict({**BASE, "to_dict": 1}) != Pet.from_dict({**BASE, "to_dict": 2})
    assert Pet.from_dict({**BASE, "x": 1}) != Pet.from_dict(BASE)
