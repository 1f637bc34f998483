"""Which value a plain scalar stands for (YAML 1.2, section 10.3.2)."""

from __future__ import annotations

import math

import pytest

from specmill.document.numbers import written_text
from specmill.document.yaml_scalars import ScalarFault, resolve, resolve_tagged
from specmill.ir import Json

TAG = "tag:yaml.org,2002:"

VALUES: list[tuple[str, Json]] = [
    *[(text, None) for text in ("", "~", "null", "Null", "NULL")],
    *[(text, True) for text in ("true", "True", "TRUE")],
    *[(text, False) for text in ("false", "False", "FALSE")],
    ("0", 0),
    ("-12", -12),
    ("+5", 5),
    ("012", 12),
    ("0o17", 15),
    ("0x1F", 31),
    ("1.5", 1.5),
    (".5", 0.5),
    ("-1.", -1.0),
    ("1e3", 1000.0),
    ("-2.5E-1", -0.25),
    (".inf", math.inf),
    ("-.INF", -math.inf),
]
TEXTS = [
    *("no", "No", "NO", "yes", "on", "off", "y", "n", "nUll", "tRUE"),
    *("1:20", "190:20:30", "1_000", "0b11", "017_1", "0o8", "0xG", "1e", "e3", "+", "-", ".", "..", "-.", "+.e1"),
    *("2020-01-01", "2020-01-01T00:00:00Z", "1.2.3", "<<", "=", "inf", "nan", "-.nan", "NaN", "Infinity", "٣"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_core_schema(text: str, value: Json) -> None:
    result = resolve(text)
    assert result == value
    assert isinstance(result, type(value))


@pytest.mark.parametrize("text", TEXTS)
def test_everything_else_is_text(text: str) -> None:
    assert resolve(text) == text


def test_not_a_number() -> None:
    value = resolve(".nan")
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize("text", ["1.10", "012", "0x1F", "+5", "1e3", ".inf", "1", "1.5", "true", "null", "a b"])
def test_the_text_of_a_scalar_is_not_lost(text: str) -> None:
    assert written_text(resolve(text)) == text


def test_a_number_no_interpreter_converts_stays_text() -> None:
    digits = "9" * 5000
    assert resolve(digits) == digits
    assert resolve("0x" + digits) == "0x" + digits


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("12", "str", "12"),
        ("", "str", ""),
        ("3", "int", 3),
        ("3", "float", 3.0),
        ("1.5", "float", 1.5),
        ("true", "bool", True),
        ("~", "null", None),
    ],
)
def test_a_core_tag_decides(text: str, tag: str, value: Json) -> None:
    result = resolve_tagged(text, TAG + tag)
    assert result == value
    assert isinstance(result, type(value))


@pytest.mark.parametrize(
    ("text", "tag"),
    [("x", "int"), ("true", "int"), ("1.5", "int"), ("false", "float"), ("yes", "bool"), ("0", "null"), ("x", "map")],
)
def test_a_core_tag_that_does_not_fit(text: str, tag: str) -> None:
    with pytest.raises(ScalarFault, match=tag):
        resolve_tagged(text, TAG + tag)
