"""Request bodies: media types, encodings, names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from specmill.ir import ANYTHING, Array, Default, In, Kind, Map, Scalar, Style

Lower = Callable[..., Any]
STRING = Scalar(Kind.STRING)
OK = "responses: {'200': {description: ok}}"


def body(lower_operation: Lower, text: str, rest: str = "", method: str = "post") -> tuple[Any, list[str]]:
    lowered = lower_operation(f"requestBody: {text}\n{OK}", method=method, rest=rest)
    return lowered.operation().body, lowered.codes


def test_media_types_are_normalised(lower_operation: Lower) -> None:
    found, codes = body(
        lower_operation,
        "{content: {'Application/JSON; charset=utf-8': {schema: {type: string}}, 'text/csv, text/plain': {}}}",
    )
    assert [(c.media_type, c.schema) for c in found.contents] == [
        ("application/json", STRING), ("text/csv", None), ("text/plain", None),
    ]  # fmt: skip
    assert codes == []


@pytest.mark.parametrize(
    ("first", "second", "schema", "codes"),
    [
        ("{schema: {type: string}}", "{schema: {type: string}, example: x}", STRING, []),
        ("{schema: {type: string}}", "{schema: {type: integer}}", STRING, ["duplicate-media-type"]),
        ("{schema: {type: string}}", "{example: x}", STRING, []),
        ("{example: x}", "{schema: {type: string}}", STRING, []),
    ],
)
def test_two_spellings_of_one_media_type(
    lower_operation: Lower, first: str, second: str, schema: object, codes: list[str]
) -> None:
    found, reported = body(
        lower_operation, f"{{content: {{application/json: {first}, 'application/json; charset=utf-8': {second}}}}}"
    )
    assert [(c.media_type, c.schema) for c in found.contents] == [("application/json", schema)]
    assert reported == codes


def test_required_docs_and_example(lower_operation: Lower) -> None:
    found, codes = body(
        lower_operation,
        "{required: true, description: d, content: {application/json: {examples: {a: {value: {x: 1}}}, schema: true}}}",
    )
    assert (found.required, found.docs.description, found.contents[0].schema) == (True, "d", ANYTHING)
    assert found.contents[0].example == Default({"x": 1})
    assert (found.name, found.position, codes) == (None, None, [])


def test_a_body_without_content_is_none_and_reported(lower_operation: Lower) -> None:
    assert body(lower_operation, "{description: d, content: {}}") == (None, ["empty-body"])


def test_a_body_of_the_wrong_type_leaves_the_operation(lower_operation: Lower) -> None:
    assert body(lower_operation, "[1]") == (None, ["wrong-type"])
    assert body(lower_operation, "{$ref: '#/components/requestBodies/Gone'}") == (None, ["unknown-reference"])


def test_any_method_may_have_one(lower_operation: Lower) -> None:
    found, codes = body(lower_operation, "{content: {application/json: {}}}", method="delete")
    assert (len(found.contents), codes) == (1, [])


def test_encodings(lower_operation: Lower) -> None:
    found, codes = body(
        lower_operation,
        """
  content:
    multipart/form-data:
      schema: {properties: {file: {type: string, format: binary}, tags: {type: array, items: {type: string}}}}
      encoding:
        file:
          contentType: image/png, image/jpeg
          headers: {X-Checksum: {required: true, schema: {type: string}}, Content-Type: {schema: {type: string}}}
        tags: {style: pipeDelimited, explode: false, allowReserved: true}
""",
    )
    file, tags = found.contents[0].encodings
    assert (file.property, file.content_type, file.style, file.explode) == (
        "file", "image/png, image/jpeg", None, None,
    )  # fmt: skip
    assert [(h.name, h.where, h.required, h.schema) for h in file.headers] == [("X-Checksum", In.HEADER, True, STRING)]
    assert (tags.style, tags.explode, tags.allow_reserved) == (Style.PIPE_DELIMITED, False, True)
    assert codes == ["unsupported-keyword"]  # the header field of the part


def test_encodings_where_they_mean_nothing_are_reported(lower_operation: Lower) -> None:
    found, codes = body(lower_operation, "{content: {application/json: {encoding: {a: {contentType: a/b}}}}}")
    assert (found.contents[0].encodings, codes) == ((), ["unused-encoding"])


def test_an_unknown_style_of_a_field_is_reported(lower_operation: Lower) -> None:
    form = "{content: {application/x-www-form-urlencoded: {schema: {}, encoding: {a: {style: matrix}}}}}"
    found, codes = body(lower_operation, form)
    assert (found.contents[0].encodings[0].style, codes) == (None, ["unknown-style"])


def test_sequential_media_types(lower_operation: Lower) -> None:
    found, codes = body(lower_operation, "{content: {application/jsonl: {itemSchema: {type: string}}}}")
    assert (found.contents[0].item_schema, found.contents[0].schema, codes) == (STRING, None, [])


def test_a_shared_body(lower_operation: Lower) -> None:
    rest = "components: {requestBodies: {B: {content: {application/json: {schema: {type: array}}}}}}"
    found, codes = body(lower_operation, "{$ref: '#/components/requestBodies/B'}", rest)
    assert (found.contents[0].schema, codes) == (Array(ANYTHING), [])


def test_the_name_given_by_extension(lower_operation: Lower) -> None:
    lowered = lower_operation(
        f"x-codegen-request-body-name: thing\nrequestBody: {{content: {{a/b: {{}}}}}}\n{OK}", method="post"
    )
    assert lowered.operation().body.name == "thing"


def test_swagger_bodies_keep_name_and_position(lower_document: Lower) -> None:
    lowered = lower_document("""
        swagger: '2.0'
        info: {title: T, version: '1'}
        consumes: [application/json]
        paths:
          /t/{id}:
            put:
              parameters:
                - {name: id, in: path, required: true, type: string}
                - {name: payload, in: body, required: true, schema: {type: object}}
                - {name: X-Org, in: header, type: string}
              responses: {200: {description: ok}}
    """)
    found = lowered.operation().body
    assert (found.name, found.position, found.required) == ("payload", 1, True)
    assert found.contents[0].schema == Map(ANYTHING)
    assert [p.name for p in lowered.operation().parameters] == ["id", "X-Org"]


def test_encodings_by_position_are_noted(lower_operation: Lower) -> None:
    _, codes = body(lower_operation, "{content: {multipart/mixed: {itemSchema: {}, itemEncoding: {}}}}")
    assert codes == ["unsupported-keyword"]
