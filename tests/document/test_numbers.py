"""Numbers that remember how they were written."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from specmill.document.numbers import WrittenFloat, WrittenInt, written_float, written_int, written_text
from specmill.ir import Json


@pytest.mark.parametrize("number", [written_float("1.10"), written_int("012", 12)])
def test_they_are_ordinary_numbers(number: float) -> None:
    assert number in (1.1, 12)
    assert json.dumps([number]) in ("[1.1]", "[12]")
    for same in (copy.deepcopy(number), pickle.loads(pickle.dumps(number))):
        assert same == number
        assert written_text(same) == written_text(number)


def test_only_odd_spellings_are_kept() -> None:
    assert not isinstance(written_float("1.5"), WrittenFloat)
    assert not isinstance(written_int("12", 12), WrittenInt)


@pytest.mark.parametrize(
    ("value", "text"),
    [("x", "x"), (True, "true"), (None, "null"), (12, "12"), (1.5, "1.5"), (["é"], '["é"]'), ({"a": 1}, '{"a": 1}')],
)
def test_the_text_of_other_values(value: Json, text: str) -> None:
    assert written_text(value) == text
