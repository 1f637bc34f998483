"""Every recorded method is there, in its class and module, and takes the recorded arguments in the recorded order."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contract.packages import package
from tests.facts.surface import NAMES, Method, surface
from tests.surface.allowed import ARGUMENTS, RETURNS, differences

NEGOTIATED = ("content_type", "accept")
"""Arguments that are ignored (JCX-08): required ones may become optional where no required one follows."""
EMPTY = inspect.Parameter.empty


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_are_complete(name: str) -> None:
    counts = {"jcapiv1": (11, 47, 61, 444), "jcapiv2": (31, 323, 135, 698)}
    facts = surface(name)
    attributes = sum(len(model.attributes) for model in facts.models)
    assert (len(facts.apis), len(facts.methods), len(facts.models), attributes) == counts[name]


def _function(name: str, method: Method, suffix: str = "", prefix: str = "") -> Any:
    module = package(name).load(method.module.removeprefix(f"{name}."))
    return vars(vars(module)[prefix + method.api]).get(method.name + suffix)


@pytest.mark.parametrize("name", NAMES)
def test_every_method_is_defined_in_its_class_and_module(name: str) -> None:
    missing = [
        f"{prefix}{method}{suffix}"
        for method in surface(name).methods
        for prefix in ("", "Async")
        for suffix in ("", "_with_http_info")
        if not inspect.isfunction(_function(name, method, suffix, prefix))
    ]
    assert missing == []


@pytest.mark.parametrize("suffix", ["", "_with_http_info"])
@pytest.mark.parametrize("name", NAMES)
def test_arguments_are_the_recorded_ones(name: str, suffix: str) -> None:
    found = {
        (name, f"{method}", fault)
        for method in surface(name).methods
        for prefix in ("", "Async")
        for fault in _argument_faults(method, inspect.signature(_function(name, method, suffix, prefix)))
    }
    assert differences(name, found, ARGUMENTS) == []


def _argument_faults(method: Method, signature: inspect.Signature) -> Iterator[str]:
    """Give the differences between a recorded method and a signature."""
    parameters = [each for each in signature.parameters.values() if each.name != "self"]
    positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    if tuple(positional) != method.required:
        yield f"positional arguments are {positional}"
    needed = {each.name for each in parameters if each.default is EMPTY and each.kind is not each.VAR_KEYWORD}
    if needed != set(method.required) - _droppable(method):
        yield f"required arguments are {sorted(needed)}"
    keywords = {each.name for each in parameters if each.kind is each.KEYWORD_ONLY}
    yield from (f"no argument {each}" for each in set(method.optional) - keywords)
    yield from (f"another argument {each}" for each in keywords - set(method.optional))
    yield from (f"default of {each.name}" for each in parameters if each.default not in (EMPTY, None))


def _droppable(method: Method) -> set[str]:
    """Return the ignored arguments at the end of the required ones."""
    found = set()
    for each in reversed(method.required):
        if each not in NEGOTIATED:
            break
        found.add(each)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_results_are_of_the_recorded_types(name: str) -> None:
    found = {
        (name, f"{method}", f"returns {actual}, recorded {method.returns}")
        for method in surface(name).methods
        if (actual := inspect.signature(_function(name, method)).return_annotation) != _annotation(method.returns)
    }
    assert differences(name, found, RETURNS) == []


def _annotation(recorded: str | None) -> str:
    """Return a recorded type in the terms of annotations."""
    match recorded:
        case None:
            return "None"
        case "object":
            return "dict[str, Any]"
        case _:
            return recorded
