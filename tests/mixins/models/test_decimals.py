"""Decimal numbers in JSON text: no digit is lost on the way in or out, and other numbers stay floats."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mixins.codecs import NUMBER
from mixins.containers import array
from mixins.decimals import DECIMAL_NUMBER, ExactEncoder, LongNumber, read_for_writing, read_json

ENCODER = ExactEncoder(allow_nan=False, separators=(",", ":"))
DIGITS = [
    "0.1",
    "1.50",
    "0.12345678901234567890123456789",
    "-12345678901234567890.000000000000000001",
    "1E+400",
    "1E-400",
    "100",
    "123456789012345678901234567890",
]


@pytest.mark.parametrize("text", DIGITS)
def test_a_number_keeps_its_digits_both_ways(text: str) -> None:
    read = DECIMAL_NUMBER.decode(read_json(text))
    assert (type(read), str(read)) == (Decimal, text)
    assert ENCODER.encode(DECIMAL_NUMBER.encode(read)) == text


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False)))
def test_every_decimal_comes_back_from_json_text(numbers: list[Decimal]) -> None:
    codec = array(DECIMAL_NUMBER)
    text = ENCODER.encode(codec.encode(numbers))
    assert codec.decode(read_json(text)) == numbers


def test_other_numbers_of_the_same_text_are_floats() -> None:
    value = read_json('{"price": 1.10, "weight": 1.10, "deep": [{"x": 0.12345678901234567890}]}')
    assert DECIMAL_NUMBER.decode(value["price"]) == Decimal("1.10")
    assert [type(value["weight"]), type(value["deep"][0]["x"])] == [float, float]
    assert NUMBER.decode(value["weight"]) == 1.1


def test_equal_floats_have_digits_of_their_own() -> None:
    texts = ["0.1", "0.10", "0.1000000000000000055511151231257827"]
    assert [str(each) for each in map(DECIMAL_NUMBER.decode, read_json(f"[{','.join(texts)}]"))] == texts


def test_a_float_of_elsewhere_has_the_digits_it_shows() -> None:
    assert DECIMAL_NUMBER.decode(0.1) == Decimal("0.1")
    assert DECIMAL_NUMBER.decode(LongNumber("0.10")).as_tuple() == Decimal("0.10").as_tuple()


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_not_written(text: str) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        ENCODER.encode(DECIMAL_NUMBER.encode(Decimal(text)))


def test_any_json_writer_takes_what_a_decimal_becomes() -> None:
    plain = DECIMAL_NUMBER.encode(Decimal("0.12345678901234567890"))
    assert json.dumps([plain]) == "[0.12345678901234568]"
    assert (str(plain), repr(copy.deepcopy(plain)), repr(pickle.loads(pickle.dumps(plain)))) == (
        ("0.12345678901234567890",) * 3
    )


def test_everything_around_a_decimal_is_written_as_ever() -> None:
    value = {"a": LongNumber("1.50"), "é\n": [None, True, "x", {"b": LongNumber("2.50")}, []], "": {}}
    text = '{"a":1.50,"\\u00e9\\n":[null,true,"x",{"b":2.50},[]],"":{}}'
    assert ENCODER.encode(value) == text
    assert ENCODER.encode(read_for_writing(text)) == text
    assert ExactEncoder().encode(value) == text.replace('":', '": ').replace(",", ", ")
