"""Models as Python objects."""

from __future__ import annotations

import copy
import inspect
import pickle
from datetime import UTC, datetime
from functools import cached_property

import attrs
import pytest

from mixins.fields import field
from mixins.model import Model
from mixins.unset import UNSET

from .zoo import Closed, Colour, Diary, Level, Owner, Pet


def test_a_missing_required_field_is_refused_with_its_name() -> None:
    with pytest.raises(TypeError, match=r"Pet\(\) misses the required 'id'"):
        Pet(name="Tom")


def test_unset_does_not_count_as_given() -> None:
    with pytest.raises(TypeError, match="'name'"):
        Pet(id="1", name=UNSET)


def test_an_unknown_field_is_refused_with_a_suggestion() -> None:
    with pytest.raises(TypeError, match=r"has no field 'colur'; did you mean 'colour'\?"):
        Pet(id="1", name="Tom", colur="red")


def test_a_misspelt_assignment_is_refused() -> None:
    pet = Pet(id="1", name="Tom")
    with pytest.raises(AttributeError, match=r"has no field 'nme'; did you mean 'name'\?"):
        pet.nme = "Jerry"


def test_a_required_read_only_field_is_not_asked_for() -> None:
    assert Owner(name="Ann").key is None


def test_a_field_called_self_can_be_given() -> None:
    class Odd(Model):
        self: str

    assert Odd(self="x").to_dict() == {"self": "x"}


def test_absent_fields_read_as_their_defaults() -> None:
    pet = Pet(id="1", name="Tom")
    assert (pet.weight, pet.note, pet.status, pet.kind) == (3.5, UNSET, None, "cat")


def test_defaults_are_not_sent_and_constants_are() -> None:
    assert Pet(id="1", name="Tom").to_dict() == {"_id": "1", "name": "Tom", "kind": "cat"}


def test_a_constant_set_by_hand_is_sent_as_set() -> None:
    assert Pet(id="1", name="Tom", kind="lynx").to_dict()["kind"] == "lynx"


def test_a_given_value_that_equals_the_default_is_sent() -> None:
    assert Pet(id="1", name="Tom", weight=3.5).to_dict()["weight"] == 3.5


def test_none_means_absent_unless_the_field_is_nullable() -> None:
    pet = Pet(id="1", name="Tom", status=None, note=None)
    assert "status" not in pet.to_dict()
    assert pet.to_dict()["note"] is None


def test_unset_takes_a_field_away_again() -> None:
    pet = Pet(id="1", name="Tom", note="x")
    pet.note = UNSET
    assert "note" not in pet.to_dict()
    assert pet.note is UNSET


def test_deleting_a_field_makes_it_absent() -> None:
    pet = Pet(id="1", name="Tom", status="in")
    del pet.status
    del pet.status
    assert pet.status is None
    with pytest.raises(AttributeError):
        del pet.staus


def test_a_required_nullable_field_sends_null() -> None:
    class Point(Model):
        x: int | None

    assert Point(x=None).to_dict() == {"x": None}


def test_reading_a_mutable_default_sends_nothing_and_changing_it_does() -> None:
    pet = Pet(id="1", name="Tom")
    assert pet.tags == ["new"]
    assert pet.tags is pet.tags
    assert "tags" not in pet.to_dict()
    pet.tags.append("old")
    assert pet.to_dict()["tags"] == ["new", "old"]
    assert Pet(id="2", name="Ann").tags == ["new"]


def test_an_assigned_list_replaces_a_changed_default() -> None:
    pet = Pet(id="1", name="Tom")
    pet.tags.append("old")
    pet.tags = []
    assert pet.to_dict()["tags"] == []
    pet.tags = UNSET
    assert pet.tags == ["new"]


def test_equality_counts_defaults_and_wire_forms() -> None:
    assert Pet(id="1", name="Tom") == Pet(id="1", name="Tom", weight=3.5, tags=["new"])
    assert Pet(id="1", name="Tom", colour="red") == Pet(id="1", name="Tom", colour=Colour.RED)
    assert Pet(id="1", name="Tom") != Pet(id="1", name="Tom", weight=4)
    assert Pet(id="1", name="Tom", note=None) != Pet(id="1", name="Tom")
    assert Pet(id="1", name="Tom") != Owner(name="Tom")


def test_comparing_changes_nothing() -> None:
    pet = Pet(id="1", name="Tom")
    assert pet != Pet(id="2", name="Tom")
    assert pet.to_dict() == {"_id": "1", "name": "Tom", "kind": "cat"}


def test_models_are_mutable_and_so_not_hashable() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Owner(name="Ann"))


def test_repr_shows_what_is_there_and_hides_secrets() -> None:
    pet = Pet.from_dict({"_id": "1", "name": "Tom", "password": "hunter2", "new": 1})
    assert repr(pet) == "Pet(id='1', name='Tom', password='***', additional_properties={'new': 1})"


def test_repr_of_a_cycle_ends() -> None:
    owner = Owner(name="Ann")
    owner.pets = [Pet(id="1", name="Tom", owner=owner)]
    assert "owner=..." in repr(owner)


def full_pet() -> Pet:
    pet = Pet.from_dict(
        {"_id": "1", "name": "Tom", "owner": {"name": "Ann", "age": 3}, "to_dict": 1, "born": "2024-01-01T00:00:00Z"}
    )
    pet.tags.append("x")
    return pet


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda pet: pickle.loads(pickle.dumps(pet))])
def test_copies_are_equal_and_send_the_same(copied) -> None:
    pet = full_pet()
    twin = copied(pet)
    assert twin == pet
    assert twin is not pet
    assert twin.to_dict() == pet.to_dict()


def test_a_shallow_copy_has_undeclared_properties_of_its_own() -> None:
    pet = full_pet()
    twin = copy.copy(pet)
    twin.additional_properties["to_json"] = 2
    twin.additional_properties["plain"] = 2
    assert set(pet.additional_properties) == {"to_dict"}


def test_replace_keeps_undeclared_properties() -> None:
    twin = full_pet().__replace__(name="Tim")
    assert (twin.name, twin.additional_properties["to_dict"]) == ("Tim", 1)


def test_attrs_sees_the_fields() -> None:
    assert attrs.has(Pet)
    names = [each.name for each in attrs.fields(Pet)]
    assert names[:3] == ["id", "name", "kind"]
    assert attrs.fields(Pet).id.metadata == {"name": "_id"}
    assert attrs.fields(Pet).weight.default == 3.5
    assert attrs.fields(Pet).name.default is attrs.NOTHING
    assert [each.name for each in attrs.fields(Owner)] == ["name", "key", "pets"]


def test_attrs_evolve_and_asdict_work() -> None:
    pet = attrs.evolve(full_pet(), name="Tim")
    assert (pet.name, pet.born) == ("Tim", datetime(2024, 1, 1, tzinfo=UTC))
    assert attrs.asdict(pet)["owner"]["name"] == "Ann"


def test_the_signature_shows_the_fields() -> None:
    parameters = inspect.signature(Pet).parameters
    assert list(parameters)[:2] == ["id", "name"]
    assert parameters["name"].default is inspect.Parameter.empty
    assert repr(parameters["tags"].default) == "<factory>"
    assert parameters["weight"].default == 3.5


def test_dir_lists_fields_without_a_value() -> None:
    assert {"id", "lastSeen", "seen", "to_dict"} - set(dir(Pet(id="1", name="Tom"))) == {"lastSeen"}


def test_a_subclass_reads_as_itself_and_keeps_its_base_as_it_was() -> None:
    assert Pet.from_dict({"_id": "1", "name": "Tom"}).name == "Tom"

    class Lion(Pet):
        mane: str | None = field(name="Mane", default=None)

    lion = Lion.from_dict({"_id": "1", "name": "Leo", "Mane": "long"})
    assert type(lion) is Lion
    assert (lion.id, lion.mane) == ("1", "long")
    assert [each.name for each in attrs.fields(Lion)][-1] == "mane"
    assert type(Pet.from_dict({"_id": "1", "name": "Tom"})) is Pet
    assert attrs.fields(Pet)[-1].name != "mane"


def test_a_subclass_may_have_properties_and_cached_values() -> None:
    class Named(Owner):
        @property
        def shout(self) -> str:
            return self.name.upper()

        @shout.setter
        def shout(self, value: str) -> None:
            self.name = value.lower()

        @cached_property
        def length(self) -> int:
            return len(self.name)

    owner = Named(name="Ann")
    owner.shout = "BOB"
    assert (owner.name, owner.length) == ("bob", 3)
    assert owner.to_dict() == {"name": "bob"}
    assert dict(owner.additional_properties) == {}


def test_class_keywords_are_inherited() -> None:
    class Sub(Closed):
        age: int | None = None

    faults = list(Sub.__codec__.check({"name": "x", "age": 1, "more": 1}, "$"))
    assert [fault.path for fault in faults] == ["$.more"]


def test_annotations_that_were_evaluated_work_too() -> None:
    space: dict[str, object] = {
        "__annotations__": {"name": str, "ages": list[int] | None, "pet": Pet | None},
        "ages": None,
    }
    space["pet"] = None
    evaluated = type("Evaluated", (Model,), space)
    assert evaluated(name="x", ages=[1]).to_dict() == {"name": "x", "ages": [1]}
    assert [fault.path for fault in evaluated.__codec__.check({"name": 1, "ages": ["x"]}, "$")] == [
        "$.name",
        "$.ages[0]",
    ]


def test_hasattr_and_unknown_reads() -> None:
    pet = Pet(id="1", name="Tom")
    assert not hasattr(pet, "nothing")
    with pytest.raises(AttributeError, match=r"did you mean 'status'\?"):
        _ = pet.statuss


def test_a_model_in_a_plain_field_is_encoded() -> None:
    pet = Pet(id="1", name="Tom", anything=[Owner(name="Ann"), {"level": Level.HIGH}])
    assert pet.to_dict()["anything"] == [{"name": "Ann"}, {"level": 2}]


def test_dates_in_typed_extras_are_decoded_and_encoded() -> None:
    diary = Diary.from_dict({"title": "x", "monday": "2024-02-29", "from_dict": "2024-03-01", "odd": 5})
    extras = diary.additional_properties
    assert (extras["monday"].day, extras["from_dict"].month, extras["odd"]) == (29, 3, 5)
    assert diary.to_dict() == {"title": "x", "monday": "2024-02-29", "from_dict": "2024-03-01", "odd": 5}
