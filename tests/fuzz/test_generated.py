"""The targets of the fuzzer over thousands of generated inputs: about a minute, and the same inputs in every run."""

from __future__ import annotations

import pytest

from tests.fuzz.generating import inputs
from tests.fuzz.targets import TARGETS

NUMBERS = {"document": 3000, "overlay": 3000, "texts": 2000}


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
def test_no_generated_input_makes_anything_but_a_package_or_a_refusal(target: str) -> None:
    for data in inputs(target, NUMBERS[target]):
        TARGETS[target](data)


@pytest.mark.parametrize("target", TARGETS)
def test_the_inputs_are_many_and_always_the_same(target: str) -> None:
    first, again = list(inputs(target, 500)), list(inputs(target, 500))
    assert first == again
    assert len(set(first)) > 450
