"""Every recorded model is there, in its module, with its attributes: name, JSON name, type, order, default, checks."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.packages import package
from tests.facts.surface import NAMES, Attribute, Model, surface
from tests.surface.allowed import ATTRIBUTES, MODELS, Difference, differences


def _class(name: str, model: Model) -> Any:
    return vars(package(name).load(model.module.removeprefix(f"{name}.")))[model.name]


def _recorded(name: str) -> Iterator[tuple[Model, Any]]:
    for model in surface(name).models:
        yield model, _class(name, model)


@pytest.mark.parametrize("name", NAMES)
def test_every_model_is_a_class_of_its_module(name: str) -> None:
    found: set[Difference] = {
        (name, model.name, f"is {kind!r}")
        for model, kind in _recorded(name)
        if not (isinstance(kind, type) and kind.__module__ == model.module and kind.__name__ == model.name)
    }
    assert differences(name, found, MODELS) == []


@pytest.mark.parametrize("name", NAMES)
def test_attributes_have_the_recorded_json_names_and_types_in_the_recorded_order(name: str) -> None:
    found = {
        (name, f"{model.name}.{attribute}", text)
        for model, kind in _recorded(name)
        for attribute, text in _attribute_faults(model, kind)
    }
    assert differences(name, found, ATTRIBUTES) == []


def _attribute_faults(model: Model, kind: Any) -> Iterator[tuple[str, str]]:
    if not hasattr(kind, "attribute_map") or not hasattr(kind, "swagger_types"):
        yield "*", "has no tables of attributes"
        return
    names, types = dict(kind.attribute_map), dict(kind.swagger_types)
    if list(names) != list(types) or list(names) != [each.name for each in model.attributes]:
        yield "*", f"attributes are {list(names)}"
    for each in model.attributes:
        actual = (names.get(each.name), types.get(each.name))
        if actual != (each.json, each.type):
            yield each.name, f"{actual} instead of {(each.json, each.type)}"


@pytest.mark.parametrize("name", NAMES)
def test_constructors_take_all_attributes_by_position(name: str) -> None:
    wrong = [
        f"{model.name}: {inspect.signature(kind)}"
        for model, kind in _recorded(name)
        if model.attributes
        and _shape(inspect.signature(kind)) != [(each.name, model.defaults.get(each.name)) for each in model.attributes]
    ]
    assert wrong == []


def _shape(signature: inspect.Signature) -> list[tuple[str, Any]]:
    """Return names and defaults of positional parameters."""
    parameters = signature.parameters.values()
    return [(each.name, each.default) for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]


@pytest.mark.parametrize("name", NAMES)
def test_enumerations_have_the_recorded_constants(name: str) -> None:
    for model, kind in _recorded(name):
        actual = {each: value for each, value in vars(kind).items() if each.isupper()} if model.constants else {}
        assert actual == model.constants, model.name


@pytest.mark.parametrize("name", NAMES)
def test_recorded_checks_raise_value_errors(name: str) -> None:
    faults = [
        f"{model.name}.{attribute.name}: {text}"
        for model, kind in _recorded(name)
        for attribute in model.attributes
        for text in _check_faults(model, kind, attribute)
    ]
    assert faults == []


def _check_faults(model: Model, kind: Any, attribute: Attribute) -> Iterator[str]:
    """Give what is wrong with the checks of an attribute, each tried on a model that is right so far."""
    for message in attribute.checks:
        error = _refusal(_valid(model, kind), attribute.name, _wrong_value(message))
        if error != message:
            yield f"raised {error!r} instead of {message!r}"
    if attribute.values:
        expected = f"Invalid value for `{attribute.name}` (no such value), must be one of {list(attribute.values)}"
        error = _refusal(_valid(model, kind), attribute.name, "no such value")
        if error != expected:
            yield f"raised {error!r} instead of {expected!r}"
        if _refusal(_valid(model, kind), attribute.name, attribute.values[-1]) is not None:
            yield f"refuses {attribute.values[-1]!r}"


def _wrong_value(message: str) -> Any:
    if "must not be `None`" in message:
        return None
    limit = int(re.findall(r"`(\d+)`", message)[-1])
    return limit - 1 if "greater" in message else "x" * (limit + 1)


def _refusal(instance: Any, name: str, value: Any) -> str | None:
    try:
        setattr(instance, name, value)
    except ValueError as error:
        return str(error)
    return None


def _valid(model: Model, kind: Any) -> Any:
    """Return an instance with a value for each required attribute."""
    samples = {"str": "x", "int": 5, "bool": True, "float": 5.0}
    required = [each for each in model.attributes if each.required]
    return kind(**{each.name: each.values[0] if each.values else samples.get(each.type, []) for each in required})


@pytest.mark.parametrize("name", NAMES)
def test_a_required_attribute_left_out_is_refused_at_construction(name: str) -> None:
    for model, kind in _recorded(name):
        required = [each.name for each in model.attributes if each.required]
        if required:
            with pytest.raises(ValueError, match=re.escape(f"Invalid value for `{required[0]}`, must not be `None`")):
                kind()
