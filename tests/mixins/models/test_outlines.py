"""JSON text in one pass: the same text as by way of plain values, and the values that take that way all the same."""

from __future__ import annotations

import json
import pickle
from collections import OrderedDict
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cached_property
from typing import Any
from uuid import UUID

import pytest

from mixins import json_text
from mixins.codecs import ANY, Codec, open_enum
from mixins.containers import array, mapping, nullable
from mixins.contents import json_content
from mixins.fields import field
from mixins.formats import BASE64URL, DATE, DATE_TIME, UNIX_TIME
from mixins.model import Model
from mixins.model_codec import model
from mixins.unions import union
from mixins.unset import UNSET
from tests.mixins.models.zoo import Colour, Owner, Pet, Swap

LATE = datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2)))


class Day(Enum):
    MONDAY = 1


class Stamped(Model):
    at: datetime | None = field(codec=lambda: DATE_TIME, default=None)
    on: datetime | None = field(codec=lambda: DATE, default=None)
    since: datetime | None = field(codec=lambda: UNIX_TIME, default=None)
    key: bytes | None = field(codec=lambda: BASE64URL, default=None)
    rest: dict[str, Any] | None = None


class Typed(Model, extra=lambda: UNIX_TIME):
    name: str | None = None


class Cached(Model):
    name: str

    @cached_property
    def loud(self) -> str:
        return self.name.upper()


class Base(Model):
    first: str | None = field(name="firstName", default=None)


class Derived(Base):
    firstName: str | None = field(name="first", default=None)


def tagged() -> Codec[Any]:
    return union(model(Owner), model(Pet), discriminator="kind", mapping={"owner": model(Owner), "cat": model(Pet)})


MODELS = [
    Pet(id="1", name="Ä\U0001f600", colour=Colour.RED, born=LATE, owner=Owner(name="O", key="k"), note=None),
    Pet(id="1", name="Tom", weight=None, status=None, tags=None, seen=LATE, anything=[{1: {2.5: None}}, (1, {3})]),
    Pet.from_dict({"_id": "1", "name": None, "kind": None, "new": None, "from_dict": 2, "lastSeen": "x", "tags": None}),
    Pet.from_dict({"_id": "1", "name": "Tom", "owners": {"a": {"name": "B", "more": [{}]}}, "owner": {"pets": []}}),
    Swap(a="1", b="2", c="3"),
    Stamped(at=LATE, on=LATE, since=LATE, key=b"\xff\xfe", rest={"key": Decimal("1.50"), "id": UUID(int=1)}),
    Stamped(rest={UUID(int=1): Day.MONDAY, "absent": UNSET, "in": OrderedDict(a=Pet(id="2", name="x", born=LATE))}),
    Typed.from_dict({"name": "n", "since": 1.5, "to_dict": 0}),
    Derived(first="1", firstName="2"),
]


@pytest.mark.parametrize("value", MODELS, ids=lambda value: type(value).__name__)
def test_one_pass_gives_what_two_give(value: Model) -> None:
    codec = model(type(value))
    assert json.loads(value.to_json()) == value.to_dict()
    assert json_content(lambda: codec).encode(value).data == json_text.dumps(codec.encode(value))
    bodies = {"a": [value, value]}
    content = json_content(lambda: mapping(array(nullable(codec))))
    assert content.encode(bodies).data == json_text.dumps(content.codec.encode(bodies))


@pytest.mark.parametrize("value", MODELS, ids=lambda value: type(value).__name__)
def test_models_read_their_own_text(value: Model) -> None:
    assert type(value).from_json(value.to_json()) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_the_writer_makes_no_tree_of_plain_values(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        pytest.fail("a plain value was made")

    pets = [Pet.from_dict({"_id": "1", "name": "Tom", "born": "2026-01-01T00:00:00Z", "owner": {"name": "B"}})] * 2
    monkeypatch.setattr("mixins.model_codec.ModelCodec.encode", fail)
    data = json_content(lambda: array(model(Pet))).encode(pets).data
    assert data is not None
    sent = {"_id": "1", "name": "Tom", "born": "2026-01-01T00:00:00Z", "owner": {"name": "B"}, "kind": "cat"}
    assert json.loads(data) == [sent, sent]


def test_a_model_with_nothing_to_change_is_handed_over_as_it_is() -> None:
    swap = Base.from_dict({"firstName": "a"})
    assert json_text.written(swap) == b'{"firstName":"a"}'
    assert vars(swap) == {"firstName": "a"}


def test_unions_still_set_their_discriminator() -> None:
    data = json_content(tagged).encode(Owner.from_dict({"name": "B"})).data
    assert data == b'{"name":"B","kind":"owner"}'


@pytest.mark.parametrize("codec", [ANY, model(Pet), array(model(Pet))])
def test_what_has_no_json_form_is_still_named(codec: Codec[Any]) -> None:
    with pytest.raises(TypeError, match="object has no JSON form"):
        json_content(lambda: codec).encode([object()])


def test_not_a_number_and_circles_are_still_refused() -> None:
    circle: list[Any] = []
    circle.append({"again": circle})
    for value in (float("nan"), circle):
        with pytest.raises(ValueError, match=r"not JSON compliant|Circular|deeply"):
            json_content(lambda: model(Pet)).encode(Pet(id="1", name="Tom", anything=value))


def test_what_python_code_keeps_is_not_sent() -> None:
    cached = Cached.from_dict({"name": "tom"})
    assert cached.loud == "TOM"
    odd = Pet(id="1", name="Tom")
    vars(odd)["to_dict"] = "kept by somebody"
    odd.to_json = str  # what a test puts in place of a method
    assert cached.to_json() == '{"name": "tom"}'
    assert json.loads(Pet.to_json(odd)) == {"_id": "1", "name": "Tom", "kind": "cat"}


def test_a_subclass_may_use_a_name_of_the_wire_as_its_own() -> None:
    both = Derived.from_dict({"first": "2", "firstName": "1"})
    assert (both.first, both.firstName) == ("1", "2")
    assert both.to_dict() == {"first": "2", "firstName": "1"}
    assert Base.from_dict({"firstName": "1"}).first == "1"


def test_fields_are_read_and_set_by_attribute_and_lie_under_their_wire_name() -> None:
    pet = Pet.from_dict({"_id": "1", "name": "Tom", "lastSeen": "2026-01-01T00:00:00Z"})
    assert pet.id == "1" and pet.seen == datetime(2026, 1, 1, tzinfo=UTC)
    pet.id, pet.seen = "2", None
    assert vars(pet) == {"_id": "2", "name": "Tom"}
    del pet.id
    assert "_id" not in pet.to_dict() and open_enum(Colour).encode(Colour.RED) == "red"
    assert {"id", "seen"} <= set(dir(pet)) and "_id" not in dir(pet)
