"""All cells of the style table, against strings written down from RFC 6570 and OpenAPI 3.1 section 4.8.12."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import pytest

from mixins.parameters import Cookie, Header, Parameter, Path, Query, QueryString

TEXT = "blue"
LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def expand(parameter: Parameter, value: Any) -> str:
    """Return what a parameter makes of a value, wherever it stands."""
    match parameter:
        case Path():
            return parameter.expand(value)
        case Header():
            return parameter.text(value)
        case Query() | Cookie() | QueryString():
            return parameter.pairs(value)
        case _:
            raise AssertionError(parameter)


PATH_CELLS = [
    ("simple", False, TEXT, "blue"),
    ("simple", False, LIST, "blue,black,brown"),
    ("simple", False, OBJECT, "R,100,G,200,B,150"),
    ("simple", True, TEXT, "blue"),
    ("simple", True, LIST, "blue,black,brown"),
    ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ("label", False, TEXT, ".blue"),
    ("label", False, LIST, ".blue,black,brown"),
    ("label", False, OBJECT, ".R,100,G,200,B,150"),
    ("label", True, TEXT, ".blue"),
    ("label", True, LIST, ".blue.black.brown"),
    ("label", True, OBJECT, ".R=100.G=200.B=150"),
    ("matrix", False, TEXT, ";color=blue"),
    ("matrix", False, LIST, ";color=blue,black,brown"),
    ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
    ("matrix", True, TEXT, ";color=blue"),
    ("matrix", True, LIST, ";color=blue;color=black;color=brown"),
    ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
]
QUERY_CELLS = [
    ("form", False, TEXT, "color=blue"),
    ("form", False, LIST, "color=blue,black,brown"),
    ("form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("form", True, TEXT, "color=blue"),
    ("form", True, LIST, "color=blue&color=black&color=brown"),
    ("form", True, OBJECT, "R=100&G=200&B=150"),
    ("spaceDelimited", False, LIST, "color=blue%20black%20brown"),
    ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbrown"),
    ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]
HEADER_CELLS = PATH_CELLS[:6]
COOKIE_CELLS = [
    ("form", False, TEXT, "color=blue"),
    ("form", False, LIST, "color=blue,black,brown"),
    ("form", False, OBJECT, "color=R,100,G,200,B,150"),
    ("form", True, TEXT, "color=blue"),
    ("form", True, LIST, "color=blue; color=black; color=brown"),
    ("form", True, OBJECT, "R=100; G=200; B=150"),
]
CELLS = [
    (kind, *cell)
    for kind, cells in ((Path, PATH_CELLS), (Query, QUERY_CELLS), (Header, HEADER_CELLS), (Cookie, COOKIE_CELLS))
    for cell in cells
]


def test_the_table_is_complete() -> None:
    assert len(CELLS) == 41


@pytest.mark.parametrize(("kind", "style", "explode", "value", "expected"), CELLS)
def test_cell(kind: type[Parameter], style: str, explode: bool, value: Any, expected: str) -> None:
    assert expand(kind("color", style=style, explode=explode), value) == expected


@pytest.mark.parametrize(
    ("kind", "style", "explode", "value", "expected"),
    [
        (Path, "simple", False, "a b/c", "a%20b%2Fc"),
        (Path, "simple", False, ["a,b", "c"], "a%2Cb,c"),
        (Path, "label", True, ["a b", "c/d"], ".a%20b.c%2Fd"),
        (Path, "matrix", False, "", ";color"),
        (Path, "matrix", True, {"x y": "a;b"}, ";x%20y=a%3Bb"),
        (Query, "form", True, ["a b", "c/d", "é&="], "color=a%20b&color=c%2Fd&color=%C3%A9%26%3D"),
        (Query, "form", False, ["a b", "c/d"], "color=a%20b,c%2Fd"),
        (Query, "spaceDelimited", False, ["a b", "c/d"], "color=a%20b%20c%2Fd"),
        (Query, "pipeDelimited", True, LIST, "color=blue&color=black&color=brown"),
        (Query, "tabDelimited", False, LIST, "color=blue%09black%09brown"),
        (Query, "deepObject", True, {"a": {"b": [1, 2]}}, "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"),
        (Query, "form", True, {"a": {"b": 1}}, "a=%7B%22b%22%3A1%7D"),
        (Query, "form", True, "", "color="),
        (Query, "form", True, [], ""),
        (Query, "form", False, [], ""),
        (Query, "form", False, [None, "x"], "color=x"),
        (Header, "simple", False, ["a b", "c/d"], "a b,c/d"),
        (Cookie, "form", True, "a b;c", "color=a%20b%3Bc"),
    ],
)
def test_reserved_and_empty_values(kind: type[Parameter], style: str, explode: bool, value: Any, expected: str) -> None:
    assert expand(kind("color", style=style, explode=explode), value) == expected


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "q=true"),
        (False, "q=false"),
        (0, "q=0"),
        (1.5, "q=1.5"),
        (12345678901234567890123, "q=12345678901234567890123"),
        (Colour.RED, "q=red"),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "q=2026-01-02T03%3A04%3A05Z"),
        (date(2026, 1, 2), "q=2026-01-02"),
        (UUID(int=1), "q=00000000-0000-0000-0000-000000000001"),
        ([True, None, Colour.RED], "q=true&q=red"),
        (("a", "b"), "q=a&q=b"),
    ],
)
def test_python_values_have_their_wire_form(value: Any, expected: str) -> None:
    assert Query("q").pairs(value) == expected


def test_defaults_follow_the_place() -> None:
    assert Query("q").pairs(LIST) == "q=blue&q=black&q=brown"
    assert Path("p").expand(LIST) == "blue,black,brown"
    assert Header("h").text(OBJECT) == "R,100,G,200,B,150"
    assert Cookie("c").pairs(LIST) == "c=blue; c=black; c=brown"
    assert Query("q", style="spaceDelimited").pairs(LIST) == "q=blue%20black%20brown"


def test_reserved_characters_stay_where_allowed_but_never_end_the_value() -> None:
    assert Query("q", allow_reserved=True).pairs("a/b?c:d,e%2F%") == "q=a/b?c:d,e%2F%25"
    assert Query("q", allow_reserved=True).pairs("x&admin=1#f+g[h]") == "q=x%26admin=1%23f%2Bg%5Bh%5D"
    assert Path("p", allow_reserved=True).expand("a/b?c#d") == "a/b%3Fc%23d"


def test_content_parameters_are_json() -> None:
    assert Query("q", content=True).pairs({"a": [1, True]}) == "q=%7B%22a%22%3A%5B1%2Ctrue%5D%7D"
    assert Path("p", content=True).expand([1]) == "%5B1%5D"
    assert Header("h", content=True).text({"a": "é"}) == '{"a":"é"}'
    assert Cookie("c", content=True).pairs({"a": 1}) == "c=%7B%22a%22%3A1%7D"


def test_the_whole_query_as_one_value() -> None:
    assert QueryString("q").pairs({"a": "b c", "d": [1, 2], "e": None}) == "a=b%20c&d=1&d=2"
    assert QueryString("q").pairs({"a": {"b": 1}}) == "a=%7B%22b%22%3A1%7D"
    assert QueryString("q").pairs("raw=1&b=#2") == "raw=1&b=%232"
    assert QueryString("q", content=True).pairs({"a": 1}) == "%7B%22a%22%3A1%7D"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [float("-inf")]])
def test_numbers_that_are_none_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="infinite or NaN"):
        Query("q").pairs(value)


@pytest.mark.parametrize("value", ["", []])
def test_an_empty_path_parameter_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="'id' must not be empty"):
        Path("id").expand(value)
