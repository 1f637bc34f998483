"""The strict reading of models: every difference, with its path."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from mixins.annotations import codec_of_annotation, takes_none
from mixins.codecs import STRING
from mixins.containers import nullable
from mixins.fields import field
from mixins.model import Model
from mixins.model_codec import model

from .zoo import Closed, Pet, Prices, Swap, Tree


def paths(cls: Any, value: object) -> list[str]:
    return [fault.path for fault in cls.__codec__.check(value, "$")]


GOOD = {
    "_id": "1",
    "name": "Tom",
    "kind": "cat",
    "note": None,
    "colour": "red",
    "born": "2024-01-02T03:04:05Z",
    "new": 1,
}


def test_a_good_object_has_no_faults() -> None:
    assert paths(Pet, GOOD) == []


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"_id": 1}, "$._id"),
        ({"name": None}, "$.name"),
        ({"kind": 5}, "$.kind"),
        ({"kind": "dog"}, "$.kind"),
        ({"status": "lost"}, "$.status"),
        ({"status": None}, "$.status"),
        ({"colour": "mauve"}, "$.colour"),
        ({"colour": None}, "$.colour"),
        ({"weight": None}, "$.weight"),
        ({"weight": "3"}, "$.weight"),
        ({"weight": True}, "$.weight"),
        ({"born": "yesterday"}, "$.born"),
        ({"born": None}, "$.born"),
        ({"tags": [1]}, "$.tags[0]"),
        ({"tags": None}, "$.tags"),
        ({"owner": []}, "$.owner"),
        ({"owner": {"name": 1, "_id": "x"}}, "$.owner.name"),
        ({"owner": {"name": "Ann"}}, "$.owner._id"),
        ({"owners": {"a b": {"name": "Ann", "_id": 2}}}, "$.owners['a b']._id"),
        ({"note": 5}, "$.note"),
    ],
)
def test_each_difference_has_its_path(change: dict[str, Any], path: str) -> None:
    assert paths(Pet, {**GOOD, **change}) == [path]


@pytest.mark.parametrize("value", [None, [], "x", 1])
def test_what_is_no_object_is_one_fault(value: object) -> None:
    assert paths(Pet, value) == ["$"]


def test_a_missing_required_property_is_a_fault_by_its_wire_name() -> None:
    assert paths(Pet, {}) == ["$._id", "$.name"]
    assert paths(Swap, {}) == []


def test_a_required_write_only_property_is_not_missed() -> None:
    class Login(Model):
        password: str = field(write_only=True)
        user: str

    assert paths(Login, {}) == ["$.user"]


def test_a_required_read_only_property_is_missed_on_read() -> None:
    class Thing(Model):
        id: str = field(read_only=True, required=True, default=None)

    assert paths(Thing, {}) == ["$.id"]
    assert paths(Thing, {"id": None}) == ["$.id"]


def test_closed_models_name_undeclared_properties_in_order() -> None:
    assert paths(Closed, {"name": "x", "b": 1, "a": 2}) == ["$.b", "$.a"]
    assert Closed.from_dict({"name": "x", "b": 1}).to_dict() == {"name": "x", "b": 1}


def test_typed_extras_are_checked() -> None:
    assert paths(Prices, {"currency": "EUR", "cat": 1, "dog": "2"}) == ["$.dog"]


def test_secrets_do_not_show_in_faults() -> None:
    (fault,) = Pet.__codec__.check({**GOOD, "password": ["hunter2"]}, "$")
    assert "hunter2" not in str(fault) + repr(fault)


def test_a_null_that_the_codec_itself_takes_is_allowed() -> None:
    class Thing(Model):
        x: str | None = field(codec=lambda: nullable(STRING), default=None)
        y: Any = None

    assert paths(Thing, {"x": None, "y": None}) == []


def test_checking_changes_nothing() -> None:
    data = {"_id": "1", "name": "Tom", "lastSeen": "2024-01-02T03:04:05Z"}
    before = {**data}
    assert paths(Pet, data) == []
    assert data == before


@pytest.mark.parametrize(
    ("annotation", "good", "bad"),
    [
        ("str", ["x"], [1]),
        ("int | str", [1, "x"], [1.5, True, []]),
        ("str | None", ["x"], [1]),
        ("str | None | Unset", ["x"], [1]),
        ("Literal['a', 'b'] | str | None", ["a"], ["c", 1]),
        ("Literal[1, -2] | int", [1, -2], [3, True]),
        ("Literal['a'] | str | int", ["a", 5], ["b", []]),
        ("list[str | None]", [["x", None]], [[1], "x"]),
        ("list[Literal['a'] | str]", [["a"]], [["b"]]),
        ("dict[str, list[int]]", [{"a": [1]}], [{"a": ["x"]}, []]),
        ("dict[str, Any]", [{"a": [None]}], [[]]),
        ("builtins.list[builtins.str]", [["x"]], [[1]]),
        ("list", [5, []], []),
        ("Any | None", [5, "x", []], []),
        ("Unknown", [5], []),
        ("not valid python", [5], []),
        ("bool", [True], [1, 0]),
        ("float", [1, 1.5], [True]),
    ],
)
def test_annotations_tell_what_is_allowed(annotation: str, good: list[Any], bad: list[Any]) -> None:
    codec = codec_of_annotation(annotation)
    assert [value for value in good if list(codec.check(value, "$"))] == []
    assert [value for value in bad if not list(codec.check(value, "$"))] == []


@pytest.mark.parametrize(
    ("annotation", "takes"),
    [
        ("str", False),
        ("str | None", True),
        ("Any", True),
        ("list[None]", False),
        ("Literal['None']", False),
        ("None", True),
        ("str | Unset", False),
    ],
)
def test_annotations_tell_whether_null_is_allowed(annotation: str, takes: bool) -> None:
    assert takes_none(annotation) is takes


def test_an_inline_enumeration_beside_its_open_type() -> None:
    class Thing(Model):
        state: Literal["on", "off"] | str
        states: list[Literal["on", "off"] | str] | None = None

    assert paths(Thing, {"state": "odd", "states": ["on", "odd"]}) == ["$.state", "$.states[1]"]


def test_recursive_models_are_checked_all_the_way() -> None:
    assert paths(Tree, {"Left": {"Left": {"label": 1}}, "children": [{"children": [{"label": 2}]}]}) == [
        "$.Left.Left.label",
        "$.children[0].children[0].label",
    ]


def test_what_a_model_looks_like_is_judged_without_walking_it_all() -> None:
    wide = {"children": [{"label": "x"}] * 4 + [{"label": 1}] * 100_000}
    assert model(Tree).fits(wide)
    assert not model(Tree).fits({"children": [{"label": 1}]})
