"""Parameters: places, styles, defaults, what wins over what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Default, In, Kind, Map, Scalar, Style

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
OK = "responses: {'200': {description: ok}}"


def one(lower_operation: Lower, parameter: str, path: str = "/things") -> Any:
    lowered = lower_operation(f"parameters: [{parameter}]\n{OK}", path=path)
    (found,) = lowered.operation().parameters
    return found, lowered.codes


@pytest.mark.parametrize(
    ("where", "style", "explode"),
    [
        ("query", Style.FORM, True),
        ("header", Style.SIMPLE, False),
        ("cookie", Style.FORM, True),
        ("path", Style.SIMPLE, False),
    ],
)
def test_defaults_by_place(lower_operation: Lower, where: str, style: Style, explode: bool) -> None:
    text = f"{{name: p, in: {where}, required: true, schema: {{type: string}}}}"
    parameter, codes = one(lower_operation, text, "/things/{p}" if where == "path" else "/things")
    assert (parameter.where, parameter.style, parameter.explode) == (In(where), style, explode)
    assert codes == []


@pytest.mark.parametrize(
    ("where", "style", "explode"),
    [
        ("query", "spaceDelimited", False),
        ("query", "pipeDelimited", False),
        ("query", "deepObject", True),
        ("path", "label", False),
        ("path", "matrix", False),
    ],
)
def test_stated_styles(lower_operation: Lower, where: str, style: str, explode: bool) -> None:
    text = f"{{name: p, in: {where}, required: true, style: {style}, schema: {{type: string}}}}"
    parameter, codes = one(lower_operation, text, "/things/{p}" if where == "path" else "/things")
    assert (parameter.style, parameter.explode) == (Style(style), explode)
    assert codes == []


@pytest.mark.parametrize(("where", "style"), [("query", "matrix"), ("header", "form"), ("query", "fancy")])
def test_an_impossible_style_is_reported(lower_operation: Lower, where: str, style: str) -> None:
    parameter, codes = one(lower_operation, f"{{name: p, in: {where}, style: {style}, schema: {{type: string}}}}")
    assert parameter.style is (Style.FORM if where == "query" else Style.SIMPLE)
    assert codes == ["unknown-style"]


def test_everything_said_of_a_parameter(lower_operation: Lower) -> None:
    parameter, codes = one(
        lower_operation,
        """{name: p, in: query, description: d, deprecated: true, explode: false, allowReserved: true,
        allowEmptyValue: true, example: x, schema: {type: string, default: y, format: password}}""",
    )
    assert (parameter.explode, parameter.allow_reserved, parameter.allow_empty) == (False, True, True)
    assert (parameter.docs.description, parameter.docs.deprecated) == ("d", True)
    assert (parameter.default, parameter.example, parameter.secret) == (Default("y"), Default("x"), True)
    assert codes == []


def test_a_content_typed_parameter(lower_operation: Lower) -> None:
    parameter, codes = one(
        lower_operation, "{name: p, in: query, content: {Application/JSON: {schema: {type: object}}}}"
    )
    assert (parameter.media_type, parameter.schema, codes) == ("application/json", Map(ANYTHING), [])


def test_without_schema_it_is_a_string(lower_operation: Lower) -> None:
    parameter, codes = one(lower_operation, "{name: p, in: query}")
    assert (parameter.schema, codes) == (STRING, ["no-schema"])


def test_the_whole_query_string(lower_operation: Lower) -> None:
    text = "{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}"
    parameter, codes = one(lower_operation, text)
    assert (parameter.where, parameter.media_type, codes) == (
        In.QUERYSTRING, "application/x-www-form-urlencoded", [],
    )  # fmt: skip


def test_own_parameters_come_first_and_win(lower_document: Lower) -> None:
    lowered = lower_document("""
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /t:
            parameters:
              - {name: a, in: query, schema: {type: string}}
              - {name: b, in: query, schema: {type: string}}
              - {name: b, in: header, schema: {type: string}}
            get:
              parameters:
                - {name: c, in: query, schema: {type: string}}
                - {name: b, in: query, schema: {type: integer}}
              responses: {'200': {description: ok}}
    """)
    found = [(p.name, p.where.value, p.schema) for p in lowered.operation().parameters]
    assert found == [
        ("c", "query", STRING), ("b", "query", Scalar(Kind.INTEGER)), ("a", "query", STRING), ("b", "header", STRING),
    ]  # fmt: skip
    assert lowered.codes == []


def test_one_name_in_every_place(lower_operation: Lower) -> None:
    places = [f"{{name: id, in: {p}, required: true, schema: {{}}}}" for p in ("path", "query", "header", "cookie")]
    lowered = lower_operation(f"parameters: [{', '.join(places)}]\n{OK}", path="/t/{id}")
    assert [p.where for p in lowered.operation().parameters] == [In.PATH, In.QUERY, In.HEADER, In.COOKIE]
    assert lowered.codes == []


def test_a_second_of_one_name_is_reported(lower_operation: Lower) -> None:
    lowered = lower_operation(
        f"parameters: [{{name: p, in: query, schema: {{type: string}}}}, {{name: p, in: query, schema: {{}}}}]\n{OK}"
    )
    (parameter,) = lowered.operation().parameters
    assert (parameter.schema, lowered.codes) == (STRING, ["duplicate-parameter"])


@pytest.mark.parametrize(
    ("parameter", "code"),
    [
        ("{in: query}", "unusable-parameter"),
        ("{name: p, in: nowhere}", "unusable-parameter"),
        ("{name: X Foo, in: header, schema: {type: string}}", "unusable-parameter"),
        ("{name: '', in: header, schema: {type: string}}", "unusable-parameter"),
        ("text", "wrong-type"),
        ("{$ref: '#/components/parameters/Gone'}", "unknown-reference"),
    ],
)
def test_an_unusable_parameter_goes_alone(lower_operation: Lower, parameter: str, code: str) -> None:
    lowered = lower_operation(f"parameters: [{parameter}, {{name: b, in: query, schema: {{}}}}]\n{OK}")
    assert [p.name for p in lowered.operation().parameters] == ["b"]
    assert code in lowered.codes


def test_reserved_header_names_are_ordinary_here(lower_operation: Lower) -> None:
    parameter, codes = one(lower_operation, "{name: Accept, in: header, schema: {type: string}}")
    assert (parameter.name, codes) == ("Accept", [])


def test_words_at_the_schema_stand_in_for_those_of_the_parameter(lower_operation: Lower) -> None:
    parameter, _ = one(lower_operation, "{name: p, in: query, schema: {type: string, description: d}}")
    assert parameter.docs.description == "d"


def test_of_several_contents_the_first_is_used(lower_operation: Lower) -> None:
    content = "{application/json: {schema: {type: string}}, text/plain: {}}"
    parameter, codes = one(lower_operation, f"{{name: p, in: query, content: {content}}}")
    assert (parameter.media_type, parameter.schema, codes) == ("application/json", STRING, ["several-contents"])


def test_a_content_without_schema_is_text(lower_operation: Lower) -> None:
    parameter, codes = one(lower_operation, "{name: p, in: query, content: {application/json: {}}}")
    assert (parameter.media_type, parameter.schema, codes) == ("application/json", STRING, [])
