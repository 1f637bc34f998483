"""Traps 36 to 40: formats of scalars, bytes, and schemas that say little."""

from __future__ import annotations

import base64
import importlib
import json
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from mixins._library import httpx
from tests.traps.wires import Wire, holding, wire

DOCUMENT = holding("""
    Open: {type: object, properties: {a: {type: string}}}
    Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
    Allowed: {type: object, additionalProperties: true, properties: {a: {type: string}}}
    Dated:
      type: object
      properties: {a: {type: string}}
      additionalProperties: {type: string, format: date}
    Whatever: true
    Impossible: false
    Holder:
      type: object
      properties:
        at: {type: string, format: date-time}
        time: {type: string, format: time}
        duration: {type: string, format: duration}
        bytes: {type: string, format: byte}
        price: {type: string, format: decimal}
        amount: {type: number, format: decimal}
        large: {type: integer, format: int64}
        unix: {type: integer, format: unix-time}
        binary: {type: string, format: binary}
        free: {}
        anything: true
        whatever: {$ref: '#/components/schemas/Whatever'}
        impossible: {$ref: '#/components/schemas/Impossible'}
        never: false
        other: {not: {type: string}}
        conditional: {type: object, if: {required: [a]}, then: {required: [b]}, properties: {a: {type: string}}}
        open: {$ref: '#/components/schemas/Open'}
        closed: {$ref: '#/components/schemas/Closed'}
        allowed: {$ref: '#/components/schemas/Allowed'}
        dated: {$ref: '#/components/schemas/Dated'}
""")

FILES = """
    openapi: 3.0.3
    info: {title: Files, version: '1'}
    servers: [{url: 'https://traps.example'}]
    paths:
      /raw:
        get:
          operationId: download
          responses:
            '200':
              description: ok
              content: {application/octet-stream: {schema: {type: string, format: binary}}}
        put:
          operationId: upload
          requestBody:
            required: true
            content: {application/octet-stream: {schema: {type: string, format: binary}}}
          responses: {'204': {description: ok}}
        post:
          operationId: attach
          requestBody:
            required: true
            content:
              multipart/form-data:
                schema:
                  type: object
                  properties: {file: {type: string, format: binary}, note: {type: string}}
          responses: {'204': {description: ok}}
"""

NOISE = bytes(range(256))


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(DOCUMENT, tmp_path_factory.mktemp("formats")) as made:
        yield made


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    with wire(FILES, tmp_path_factory.mktemp("files")) as made:
        yield made


MOMENT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-06T07:08:09Z", MOMENT),
        ("2024-05-06T07:08:09+0000", MOMENT),
        ("2024-05-06T09:08:09+02:00", MOMENT),
        ("2024-05-06 07:08:09Z", MOMENT),
        ("2024-05-06t07:08:09z", MOMENT),
        ("2024-05-06T07:08:09.123456789Z", MOMENT.replace(microsecond=123456)),
    ],
)
def test_trap_36_moments_in_their_many_forms_are_read(schemas: Wire, text: str, moment: datetime) -> None:
    holder = schemas.read(at=text)
    assert holder.at == moment
    assert datetime.fromisoformat(schemas.sent(holder)["at"]) == moment


@pytest.mark.parametrize("value", ["", "soon", 1714979289, "2024-13-01T00:00:00Z"])
def test_trap_36_what_is_no_moment_is_kept_as_it_came(schemas: Wire, value: object) -> None:
    assert schemas.read(at=value).at == value
    assert schemas.keeps(at=value)


def test_trap_36_a_moment_is_never_sent_without_a_zone(schemas: Wire) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        naive = schemas.sent(schemas.package.Holder(at=datetime(2024, 5, 6, 7, 8, 9)))["at"]
    east = timezone(timedelta(hours=2))
    aware = schemas.sent(schemas.package.Holder(at=datetime(2024, 5, 6, 9, 8, 9, tzinfo=east)))["at"]
    assert datetime.fromisoformat(naive).tzinfo is not None
    assert datetime.fromisoformat(aware) == MOMENT


@pytest.mark.parametrize(
    ("name", "wired", "value"),
    [
        ("time", "07:08:09Z", time(7, 8, 9, tzinfo=UTC)),
        ("duration", "P1DT2H", timedelta(days=1, hours=2)),
        ("bytes", base64.b64encode(NOISE).decode(), NOISE),
        ("price", "12.3400", Decimal("12.3400")),
        ("large", 9223372036854775807, 9223372036854775807),
        ("unix", 1714979289, MOMENT),
    ],
)
def test_trap_37_rich_types_lose_nothing(schemas: Wire, name: str, wired: object, value: object) -> None:
    read = getattr(schemas.read(**{name: wired}), name)
    assert (read, type(read)) == (value, type(value))
    assert str(read) == str(value)
    assert schemas.keeps(**{name: wired})
    made = schemas.package.Holder(**{name: value})
    assert made.to_dict() == {name: wired}


LONG_NUMBERS = ["0.1", "12345678.1234567", "-1.1", "9007199254740993", "100", "12.3400", "0.12345678901234567890123"]


@pytest.mark.parametrize("text", LONG_NUMBERS)
def test_trap_37_a_decimal_that_is_a_json_number_loses_no_digit(schemas: Wire, text: str) -> None:
    read = schemas.read_text(f'{{"amount": {text}, "ratio": {text}}}')
    assert (str(read.amount), type(read.amount)) == (text, Decimal)
    assert type(read.additional_properties["ratio"]) in (int, float)
    made = schemas.package.Holder(amount=Decimal(text))
    assert schemas.sent_text(made) == f'{{"amount":{text}}}'
    assert made.to_json() == f'{{"amount": {text}}}'
    assert str(schemas.package.Holder.from_json(made.to_json()).amount) == text
    assert str(schemas.package.Holder.from_dict(made.to_dict()).amount) == text


def test_trap_37_only_a_package_with_decimal_numbers_reads_digits(schemas: Wire, files: Wire) -> None:
    exact, plain = (importlib.import_module(f"{each.package.__name__}._runtime._numbers") for each in (schemas, files))
    assert exact.read_json is not json.loads
    assert plain.read_json is json.loads


def test_trap_38_binary_inside_json_is_text(schemas: Wire) -> None:
    assert schemas.keeps(binary="plain text")
    sent = schemas.sent(schemas.package.Holder(binary=NOISE))["binary"]
    assert base64.b64decode(sent, validate=True) == NOISE


def test_trap_38_a_whole_body_is_bytes(files: Wire) -> None:
    files.answer = httpx.Response(200, content=NOISE, headers={"content-type": "application/octet-stream"})
    assert files.client.default.download() == NOISE
    files.answer = httpx.Response(204)
    files.client.default.upload(body=NOISE)
    assert files.requests[-1].content == NOISE
    assert files.requests[-1].headers["content-type"] == "application/octet-stream"


def test_trap_38_a_part_is_a_file(files: Wire) -> None:
    files.answer = httpx.Response(204)
    files.client.default.attach(body=files.package.AttachBody(file=NOISE, note="n"))
    request = files.requests[-1]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="' in request.content
    assert b"\r\n\r\n" + NOISE + b"\r\n--" in request.content
    assert b'name="note"\r\n' in request.content


@pytest.mark.parametrize("value", [None, 1, "text", [1, {"a": None}], {"deep": {"er": [True]}}])
@pytest.mark.parametrize("name", ["free", "anything", "whatever"])
def test_trap_39_a_schema_without_statements_admits_any_json(schemas: Wire, name: str, value: object) -> None:
    assert getattr(schemas.read(**{name: value}), name) == value
    assert schemas.keeps(**{name: value})
    assert "Any" in schemas.package.Holder.__annotations__[name]


def test_trap_39_what_cannot_be_expressed_is_noted(schemas: Wire) -> None:
    assert schemas.says("unsupported-keyword", "/components/schemas/Holder/properties/other/not")
    assert schemas.says("unsupported-keyword", "/components/schemas/Holder/properties/conditional/if")
    assert schemas.keeps(other=7, conditional={"a": "x", "b": 1}, never="sent all the same", impossible=1)


@pytest.mark.parametrize("name", ["open", "closed", "allowed"])
def test_trap_40_unknown_properties_are_kept(schemas: Wire, name: str) -> None:
    read = getattr(schemas.read(**{name: {"a": "x", "new": [1]}}), name)
    assert read.a == "x"
    assert dict(read.additional_properties) == {"new": [1]}


@pytest.mark.parametrize("name", ["open", "allowed"])
def test_trap_40_unknown_properties_are_sent_back_unless_forbidden(schemas: Wire, name: str) -> None:
    assert schemas.keeps(**{name: {"a": "x", "new": [1]}})


def test_trap_40_undeclared_properties_have_the_type_the_document_gives(schemas: Wire) -> None:
    dated = schemas.read(dated={"a": "x", "born": "2024-05-06"}).dated
    assert dated.additional_properties["born"] == MOMENT.date()
    dated.additional_properties["died"] = MOMENT.date()
    assert dated.to_dict() == {"a": "x", "born": "2024-05-06", "died": "2024-05-06"}
