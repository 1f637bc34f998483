"""Bodies: forms, multipart, raw bytes, text and JSON, as values and as they arrive."""

from __future__ import annotations

import io
import json
import math
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mixins import json_text
from mixins.binary_contents import binary_content
from mixins.contents import NO_CONTENT, choose_for_value, json_content, one_of, text_content
from mixins.form_contents import form_content
from mixins.formats import DATE_TIME
from mixins.model import Model
from mixins.multipart_contents import multipart_content
from mixins.part_encoding import Part
from mixins.payload import Payload
from tests.mixins.http.drivers import Driver
from tests.mixins.http.world import ApiClient, Configuration, operation
from tests.servers.loopback import Answer, Loopback


class Pet(Model):
    """A pet."""

    name: str
    tags: list[str] | None = None


def content(payload: Payload) -> bytes:
    """Return the whole of a body."""
    if payload.open is None:
        assert payload.data is not None
        return payload.data
    chunks: Any = payload.open()
    return b"".join(chunks)


# -- forms ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "parts", "expected"),
    [
        ({"a": "b c&d=é", "n": None, "t": True}, {}, "a=b+c%26d%3D%C3%A9&t=true"),
        ({"a": [1, 2]}, {}, "a=1&a=2"),
        ({"a": [1, 2]}, {"a": Part(style="form", explode=False)}, "a=1,2"),
        ({"a": ["x", "y"]}, {"a": Part(style="spaceDelimited")}, "a=x%20y"),
        ({"a": ["x", "y"]}, {"a": Part(style="pipeDelimited")}, "a=x%7Cy"),
        ({"a": {"b": 1, "c": [2]}}, {}, "a=%7B%22b%22%3A1%2C%22c%22%3A%5B2%5D%7D"),
        ({"a": {"b": 1, "c": [2, 3]}}, {"a": Part(style="deepObject")}, "a%5Bb%5D=1&a%5Bc%5D=2&a%5Bc%5D=3"),
        ({"a": {"b": 1, "c": 2}}, {"a": Part(style="form")}, "b=1&c=2"),
        ({"a": [{"b": 1}]}, {}, "a=%7B%22b%22%3A1%7D"),
        ({"a": "x/y&z"}, {"a": Part(allow_reserved=True)}, "a=x/y%26z"),
        ({"a b": datetime(2026, 1, 2, tzinfo=UTC)}, {}, "a%20b=2026-01-02T00%3A00%3A00Z"),
        ({}, {}, ""),
        (Pet(name="Rex", tags=["a", "b"]), {}, "name=Rex&tags=a&tags=b"),
    ],
)
def test_forms(value: Any, parts: dict[str, Part], expected: str) -> None:
    payload = form_content(parts=parts).encode(value)
    assert content(payload).decode() == expected
    assert payload.content_type == "application/x-www-form-urlencoded"


def test_a_form_needs_properties() -> None:
    with pytest.raises(TypeError, match="not from list"):
        form_content().encode([1])


def test_a_form_is_read() -> None:
    assert form_content().decode(b"a=1&b=x+y&b=z&c=", None) == {"a": "1", "b": ["x y", "z"], "c": ""}


# -- multipart -----------------------------------------------------------------------------------------------------


def parts_of(payload: Payload) -> list[Message]:
    """Return the parts of a body, read by the standard library."""
    head = f"Content-Type: {payload.content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + content(payload))
    assert message.is_multipart()
    return [part for part in message.walk() if part is not message]


def shown(part: Message) -> tuple[Any, ...]:
    name = part.get_param("name", header="content-disposition")
    typed = part.get_content_type() if "content-type" in part else None
    return name, part.get_filename(), typed, part.get_payload(decode=True)


def test_the_parts_of_a_form(tmp_path: Path) -> None:
    path = tmp_path / "pat.png"
    path.write_bytes(b"\x89PNG")
    named = io.BytesIO(b"named")
    named.name = "/etc/dir/named.txt"
    payload = multipart_content().encode(
        {
            "text": "tä",
            "flag": True,
            "gone": None,
            "object": {"a": [1]},
            "list": ["x", 2],
            "objects": [{"a": 1}, {"a": 2}],
            "bytes": b"\0\xff",
            "path": path,
            "file": named,
            "pair": ("own.bin", b"1"),
            "triple": ("own.json", b"{}", "application/json"),
            "files": [b"1", ("b.csv", b"2")],
        }
    )
    assert [shown(part) for part in parts_of(payload)] == [
        ("text", None, None, "tä".encode()),
        ("flag", None, None, b"true"),
        ("object", None, "application/json", b'{"a":[1]}'),
        ("list", None, None, b"x"),
        ("list", None, None, b"2"),
        ("objects", None, "application/json", b'{"a":1}'),
        ("objects", None, "application/json", b'{"a":2}'),
        ("bytes", "bytes", "application/octet-stream", b"\0\xff"),
        ("path", "pat.png", "image/png", b"\x89PNG"),
        ("file", "named.txt", "text/plain", b"named"),
        ("pair", "own.bin", "application/octet-stream", b"1"),
        ("triple", "own.json", "application/json", b"{}"),
        ("files", "files", "application/octet-stream", b"1"),
        ("files", "b.csv", "text/csv", b"2"),
    ]
    assert payload.length == len(content(payload)) == len(content(payload))
    assert payload.replayable


def test_a_model_is_sent_in_parts() -> None:
    payload = multipart_content().encode(Pet(name="Rex", tags=["a", "b"]))
    assert [shown(part)[::3] for part in parts_of(payload)] == [("name", b"Rex"), ("tags", b"a"), ("tags", b"b")]


def test_parts_as_the_document_wants_them() -> None:
    parts = {
        "meta": Part("application/vnd.zoo+json", headers={"X-Part": "1"}),
        "image": Part("image/png, image/jpeg"),
        "photo": Part("image/png"),
        "key": Part(base64=True),
        "tags": Part(style="form", explode=False),
    }
    payload = multipart_content(parts=parts).encode(
        {"meta": "x", "image": b"1", "photo": b"2", "key": b"\xff", "tags": ["a", "b"]}
    )
    found = parts_of(payload)
    assert [shown(part) for part in found] == [
        ("meta", None, "application/vnd.zoo+json", b'"x"'),
        ("image", "image", "application/octet-stream", b"1"),
        ("photo", "photo", "image/png", b"2"),
        ("key", None, None, b"/w=="),
        ("tags", None, None, b"a,b"),
    ]
    assert found[0]["X-Part"] == "1"


def test_names_cannot_break_out_of_their_line() -> None:
    payload = multipart_content().encode({'a"\r\nX-Evil: 1': ('f"\r\n.txt', b"1")})
    head = content(payload).partition(b"\r\n\r\n")[0].decode()
    assert 'name="a%22%0D%0AX-Evil: 1"; filename="f%22%0D%0A.txt"' in head
    assert "\nX-Evil" not in head
    with pytest.raises(ValueError, match="line break"):
        multipart_content().encode({"a": ("f", b"1", "text/plain\r\nX-Evil: 1")})


def test_names_are_utf_8() -> None:
    assert 'name="ö"; filename="ä.txt"'.encode() in content(multipart_content().encode({"ö": ("ä.txt", b"1")}))


def test_the_boundary_is_random() -> None:
    kinds = {multipart_content().encode({"a": 1}).content_type for _ in range(20)}
    assert len(kinds) == 20


def test_a_multipart_body_arrives(driver: Driver, server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(b"x" * 200_000)
    server.script(Answer(503), Answer(json=1))
    target = operation("PUT", body=multipart_content())
    configuration = Configuration(server.url, trust_env=False)
    driver.run(configuration, lambda client: client.call(target, {"body": {"a": path, "b": b"1", "c": "text"}}))
    first, second = server.requests
    assert first.body == second.body
    assert first.headers["content-length"] == str(len(first.body))
    found = parts_of(Payload(second.headers["content-type"], second.body))
    assert [(shown(part)[0], len(shown(part)[3])) for part in found] == [("a", 200_000), ("b", 1), ("c", 4)]


# -- bytes ---------------------------------------------------------------------------------------------------------


def test_bytes_from_everywhere(driver: Driver, server: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"from path")
    file = io.BytesIO(b"skipped, from file")
    file.seek(9)
    values = [
        b"plain",
        bytearray(b"array"),
        memoryview(b"view"),
        path,
        file,
        iter([b"from ", b"iterator"]),
        [b"li", b"st"],
    ]
    target = operation("PUT", body=binary_content("image/*"))
    configuration = Configuration(server.url, trust_env=False)
    for value in values:
        driver.run(configuration, partial(lambda body, client: client.call(target, {"body": body}), value))
    assert [request.body for request in server.requests] == [
        b"plain",
        b"array",
        b"view",
        b"from path",
        b"from file",
        b"from iterator",
        b"list",
    ]
    lengths = [request.headers.get("content-length") for request in server.requests]
    assert lengths == ["5", "5", "4", "9", "9", None, None]
    assert {request.headers["content-type"] for request in server.requests} == {"application/octet-stream"}


def test_a_file_is_sent_again_from_where_it_stood(driver: Driver, server: Loopback) -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(5)
    server.script(Answer(503), Answer(json=1))
    target = operation("PUT", body=binary_content())
    driver.run(Configuration(server.url, trust_env=False), lambda client: client.call(target, {"body": file}))
    assert [request.body for request in server.requests] == [b"56789", b"56789"]


def test_an_asynchronous_stream(server: Loopback) -> None:
    async def stream() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"b"

    target = operation("PUT", body=binary_content())
    configuration = Configuration(server.url, trust_env=False)
    Driver("trio").run(configuration, lambda client: client.call(target, {"body": stream()}))
    assert server.requests[0].body == b"ab"
    with ApiClient(configuration) as client, pytest.raises(TypeError, match="asynchronous client"):
        client.call(target, {"body": stream()})


@pytest.mark.parametrize("value", ["text", {"a": 1}, 7, None, io.StringIO("text")])
def test_what_is_no_source_of_bytes(value: Any) -> None:
    with pytest.raises(TypeError):
        binary_content().encode(value)


def test_a_missing_file_is_told_before_anything_is_sent(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        binary_content().encode(tmp_path / "none")


# -- text, JSON, choice --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("media_type", "value", "expected", "content_type"),
    [
        ("text/plain", "plain", b"plain", "text/plain"),
        ("text/plain", "tä", "tä".encode(), "text/plain; charset=utf-8"),
        ("application/xml", "<ä/>", "<ä/>".encode(), "application/xml"),
        ("text/plain", 7, b"7", "text/plain"),
        ("text/csv", b"\xff", b"\xff", "text/csv"),
    ],
)
def test_text(media_type: str, value: Any, expected: bytes, content_type: str) -> None:
    payload = text_content(media_type).encode(value)
    assert (payload.data, payload.content_type) == (expected, content_type)


def test_a_body_for_an_operation_without_one() -> None:
    with pytest.raises(TypeError, match="takes no body"):
        NO_CONTENT.encode(1)


@pytest.mark.parametrize(
    ("value", "chosen"),
    [
        ({"name": "x"}, "application/json"),
        (Pet(name="x"), "application/json"),
        ("<xml/>", "text/xml"),
        (b"\0", "application/octet-stream"),
        (io.BytesIO(), "application/octet-stream"),
        ({"file": b"1"}, "multipart/form-data"),
        ({"file": ("n", b"1")}, "multipart/form-data"),
    ],
)
def test_the_value_chooses_among_several(value: Any, chosen: str) -> None:
    from mixins.model_codec import model

    options = one_of(
        json_content(lambda: model(Pet)),
        text_content("text/xml"),
        binary_content(),
        form_content(),
        multipart_content(),
    )
    assert choose_for_value(options, value, None).media_type == chosen


def test_a_value_that_nothing_fits() -> None:
    with pytest.raises(TypeError, match="int cannot be sent"):
        choose_for_value(one_of(text_content(), binary_content()), 7, None)


def test_codecs_are_made_at_first_use() -> None:
    made: list[int] = []

    def make() -> Any:
        made.append(1)
        return DATE_TIME

    content = json_content(make)
    assert made == []
    moment = datetime(2026, 1, 2, tzinfo=UTC)
    assert content.encode(moment).data == b'"2026-01-02T00:00:00Z"'
    assert content.decode(b'"2026-01-02T00:00:00Z"', None) == moment
    assert made == [1]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"ä": "\U0001f600"}, '{"ä":"\U0001f600"}'.encode()),
        ({"a": "\ud800"}, b'{"a":"\\ud800"}'),
        ([10**30, -(10**19)], b"[1000000000000000000000000000000,-10000000000000000000]"),
        ({"a": None, "t": (1, 2)}, b'{"a":null,"t":[1,2]}'),
        ({"d": datetime(2026, 1, 2, tzinfo=UTC)}, b'{"d":"2026-01-02T00:00:00Z"}'),
        (Pet(name="x"), b'{"name":"x"}'),
    ],
)
def test_json_text(value: Any, expected: bytes) -> None:
    assert json_text.dumps(value) == expected


@pytest.mark.parametrize("value", [math.nan, [math.inf], {"a": -math.inf}])
def test_json_has_no_nan(value: Any) -> None:
    with pytest.raises(ValueError, match=r"(?i)out of range|not JSON compliant"):
        json_text.dumps(value)


def test_json_cannot_express_everything() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(ValueError, match=r"(?i)circular|deeply"):
        json_text.dumps(loop)
    with pytest.raises(TypeError, match="object has no JSON form"):
        json_text.dumps(object())


class _Quick:
    """Stands for orjson, with its ways where they differ from the standard library's."""

    OPT_PASSTHROUGH_DATETIME = OPT_PASSTHROUGH_DATACLASS = OPT_PASSTHROUGH_SUBCLASS = 0

    def __init__(self) -> None:
        self.used: list[str] = []

    def loads(self, data: bytes) -> Any:
        self.used.append("loads")
        if b"NaN" in data:
            raise ValueError("NaN")
        return "quick"

    def dumps(self, value: Any, default: Any, option: int) -> bytes:
        self.used.append("dumps")
        if isinstance(value, int) and value > 2**64:
            raise TypeError("too large")
        return b"null" if value != value else b"quick"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Quick]:
    stand_in = _Quick()
    monkeypatch.setattr(json_text, "_orjson", lambda: stand_in)
    yield stand_in


def test_a_quicker_reader_is_used_where_it_agrees(quick: _Quick) -> None:
    assert json_text.loads(b"[1]") == "quick"
    assert json_text.loads(b"[12345678901234567890]") == [12345678901234567890]
    assert math.isnan(json_text.loads(b"NaN"))
    assert json_text.dumps([1]) == b"quick"
    assert json_text.dumps(10**30) == b"1" + b"0" * 30
    with pytest.raises(ValueError, match=r"(?i)out of range|not JSON compliant"):
        json_text.dumps(math.nan)


@pytest.mark.parametrize("digits", range(15, 26))
@pytest.mark.parametrize("before", range(5))
def test_long_numbers_are_left_to_the_standard_library(quick: _Quick, digits: int, before: int) -> None:
    number = "9" * digits
    value = json_text.loads(f'{" " * before}[{number}, "2026-03-01T12:30:45Z"]'.encode())
    assert value == ("quick" if digits < 19 else [int(number), "2026-03-01T12:30:45Z"])


TEXTS = [
    *('{"a": 1, "a": 2, "b": 0}', "[NaN, -Infinity]", '"\\ud800"', "-0", "1e400", "[1,]", "01", "", '"a\tb"', "1.0"),
    *("[18446744073709551615, 18446744073709551616, -9223372036854775809]", "0.1234567890123456789012", "5e-324"),
    *('{"a": 100000000000000000000.0}', "[" * 2000 + "]" * 2000, "9" * 5000, "nul", "[1] //", "\ufeff{}", "+1", ".5"),
]


@pytest.mark.parametrize(
    "data", [*(text.encode() for text in TEXTS), b"\xff", b'"\xed\xa0\x80"', "[1]".encode("utf-16")]
)
def test_the_real_quick_reader_gives_the_same_values_and_refuses_the_same_texts(data: bytes) -> None:
    pytest.importorskip("orjson")
    try:
        expected = repr(json.loads(data))
    except (ValueError, RecursionError):
        with pytest.raises(ValueError):
            json_text.loads(data)
    else:
        assert repr(json_text.loads(data)) == expected
