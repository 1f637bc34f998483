"""Models as swagger-codegen callers use them."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest

from mixins.swagger_codegen_markers import SwaggerList, SwaggerMap
from tests.mixins.compat.garage.models import Engine, Fuel, Vehicle

BUILT = datetime(2020, 1, 2, tzinfo=UTC)


def test_jcx_26_tables_are_class_attributes() -> None:
    assert Vehicle.swagger_types == {
        "id": "str",
        "owner": "str",
        "os_meta_family": "str",
        "colour": "str",
        "state": "str",
        "tags": "list[str]",
        "gears": "list[str]",
        "engine": "Engine",
        "spares": "list[Engine]",
        "by_slot": "dict(str, Engine)",
        "built": "datetime",
        "inspected": "date",
        "details": "object",
        "pin": "str",
    }
    assert Engine.swagger_types == {"power": "float", "fuel": "Fuel"}
    assert Vehicle(owner="ann").attribute_map["os_meta_family"] == "osMetaFamily"
    assert list(Vehicle.attribute_map) == list(Vehicle.swagger_types)
    assert Vehicle(owner="ann").discriminator is None


def test_jcx_26_enumerations_are_constants() -> None:
    assert Fuel.OFFICE_365 == "office_365"
    assert type(Fuel.PETROL) is str
    assert (Fuel.swagger_types, Fuel.attribute_map) == ({}, {})


def test_jcx_26_positional_construction() -> None:
    vehicle = Vehicle("7", "ann", "linux")
    assert (vehicle.id, vehicle.owner, vehicle.os_meta_family, vehicle.tags) == ("7", "ann", "linux", None)
    assert list(inspect.signature(Vehicle).parameters)[:3] == ["id", "owner", "os_meta_family"]


@pytest.mark.parametrize(
    ("arguments", "keywords", "message"),
    [
        (("1", "ann"), {"id": "2"}, "multiple values for argument 'id'"),
        ((), {"owner": "ann", "ovner": 1}, "unexpected keyword argument 'ovner'"),
        (("ann",) * 20, {}, "takes 14 arguments, but 20 were given"),
    ],
)
def test_wrong_arguments(arguments: tuple[Any, ...], keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        Vehicle(*arguments, **keywords)


def test_jcx_26_private_names() -> None:
    vehicle: Any = Vehicle("7", "ann")
    assert (vehicle._id, vehicle._owner, vehicle._tags) == ("7", "ann", None)
    vehicle._id = "8"
    vehicle._os_meta_family = "beos"  # not checked
    assert (vehicle.id, vehicle.os_meta_family) == ("8", "beos")
    with pytest.raises(AttributeError):
        _ = vehicle._nothing


def test_private_names_of_a_received_model() -> None:
    vehicle: Any = Vehicle.from_dict({"_id": "7", "_owner": "hidden", "owner": "ann"})
    assert (vehicle._id, vehicle._owner) == ("7", "ann")
    assert dict(vehicle.additional_properties) == {"_owner": "hidden"}


@pytest.mark.parametrize(
    ("attribute", "value", "message"),
    [
        ("owner", None, "Invalid value for `owner`, must not be `None`"),
        ("owner", "a" * 9, "Invalid value for `owner`, length must be less than or equal to `8`"),
        ("owner", "a", "Invalid value for `owner`, length must be greater than or equal to `2`"),
        (
            "os_meta_family",
            "beos",
            "Invalid value for `os_meta_family` (beos), must be one of ['linux', 'darwin', 'windows']",
        ),
        (
            "colour",
            "puce",
            "Invalid value for `colour` (puce), must be one of ['racing green', 'signal red', 'night blue', "
            "'brilliant silver', 'polar white']",
        ),
        ("gears", ["one", "six"], "Invalid values for `gears` [six], must be a subset of [one, two]"),
    ],
)
def test_jcx_26_values_that_are_refused(attribute: str, value: Any, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        Vehicle(**{"owner": "ann", attribute: value})
    assert str(caught.value) == message
    vehicle = Vehicle(owner="ann")
    with pytest.raises(ValueError) as caught:
        setattr(vehicle, attribute, value)
    assert str(caught.value) == message
    assert vehicle.owner == "ann"


@pytest.mark.parametrize(
    ("power", "message"),
    [(0.5, "must be a value greater than or equal to `1`"), (3000, "less than or equal to `2000`")],
)
def test_jcx_26_numbers_out_of_bounds(power: float, message: str) -> None:
    with pytest.raises(ValueError, match="Invalid value for `power`, ") as caught:
        Engine(power=power)
    assert message in str(caught.value)


def test_jcx_26_a_missing_required_attribute() -> None:
    with pytest.raises(ValueError, match="Invalid value for `owner`, must not be `None`"):
        Vehicle()


def test_an_optional_attribute_can_be_cleared() -> None:
    vehicle = Vehicle(owner="ann", os_meta_family="linux", gears=["one"])
    vehicle.os_meta_family = None
    vehicle.gears = None
    assert json.loads(vehicle.to_json()) == {"owner": "ann", "state": ""}


def test_declared_defaults_are_set_and_sent() -> None:
    assert json.loads(Vehicle(owner="ann").to_json()) == {"owner": "ann", "state": ""}
    assert Vehicle(owner="ann", state="new").state == "new"


def test_a_misspelt_attribute_is_an_error() -> None:
    vehicle: Any = Vehicle(owner="ann")
    with pytest.raises(AttributeError, match="did you mean 'owner'"):
        vehicle.ovner = "bob"


def test_jcx_26_to_dict_has_python_names_and_everything() -> None:
    vehicle = Vehicle("7", "ann", engine=Engine(2), spares=[Engine(3)], by_slot={"a": Engine(4)}, built=BUILT)
    data = vehicle.to_dict()
    assert data == {
        "id": "7",
        "owner": "ann",
        "os_meta_family": None,
        "colour": None,
        "state": "",
        "tags": None,
        "gears": None,
        "engine": {"power": 2, "fuel": None},
        "spares": [{"power": 3, "fuel": None}],
        "by_slot": {"a": {"power": 4, "fuel": None}},
        "built": BUILT,
        "inspected": None,
        "details": None,
        "pin": None,
    }
    assert Vehicle.from_dict(data) == vehicle


def test_jcx_26_to_str_and_repr() -> None:
    engine = Engine(power=2, fuel="petrol")
    assert engine.to_str() == "{'fuel': 'petrol', 'power': 2}"
    assert repr(engine) == str(engine) == engine.to_str()


def test_secrets_are_hidden_in_text_only() -> None:
    vehicle = Vehicle(owner="ann", pin="1234", spares=[Engine(power=2)])
    assert "1234" not in repr(vehicle)
    assert "'pin': '***'" in vehicle.to_str()
    assert "'power': 2" in vehicle.to_str()
    assert vehicle.to_dict()["pin"] == "1234"


def test_jcx_26_equality() -> None:
    assert Engine(power=2) == Engine(power=2)
    assert Engine(power=2) != Engine(power=3)
    different: Any = Vehicle(owner="ann")
    assert Engine() != different


def test_json_round_trip() -> None:
    vehicle = Vehicle("7", "ann", tags=["a"], engine=Engine(2, Fuel.PETROL), inspected=date(2020, 1, 2))
    assert Vehicle.from_json(vehicle.to_json()) == vehicle


def test_jcx_25_a_received_model_may_break_the_rules() -> None:
    vehicle = Vehicle.from_dict({"osMetaFamily": "beos", "extra": [1]})
    assert (vehicle.owner, vehicle.os_meta_family, vehicle.state) == (None, "beos", "")
    assert json.loads(vehicle.to_json()) == {"osMetaFamily": "beos", "extra": [1]}
    vehicle.owner = "ann"
    with pytest.raises(ValueError, match="must be one of"):
        vehicle.os_meta_family = "amiga"


def test_undeclared_properties_cannot_be_set() -> None:
    vehicle = Vehicle(owner="ann")
    with pytest.raises(TypeError, match="undeclared properties are not sent"):
        vehicle.additional_properties["x"] = 1


def test_copies() -> None:
    vehicle: Any = Vehicle("7", "ann", spares=[Engine(power=2)])
    for twin in (copy.copy(vehicle), copy.deepcopy(vehicle), pickle.loads(pickle.dumps(vehicle))):
        assert twin == vehicle
        twin.owner = "bob"
        assert vehicle.owner == "ann"
    assert attrs.evolve(vehicle, owner="cy").spares == [Engine(power=2)]


def test_jcx_26_named_maps_and_arrays_have_empty_tables() -> None:
    class Binding(SwaggerMap):
        """A named map."""

    class Listing(SwaggerList):
        """A named array."""

    assert (Binding(a=1), Listing([1])) == ({"a": 1}, [1])
    assert (Binding.swagger_types, Listing.attribute_map) == ({}, {})
