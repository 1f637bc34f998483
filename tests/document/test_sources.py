"""Bytes to text."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from specmill.diagnostics import Diagnostic, Diagnostics, InputError, Position
from specmill.document import sources
from specmill.document.load import load
from specmill.document.parsing import parse
from specmill.document.sources import Network, decode, is_url, origin, read_file
from specmill.document.texts import Format, Text

Refusal = Callable[[Callable[[], object]], Diagnostic]
YAML = "openapi: 3.1.0\ninfo: {title: é, version: '1'}\n"


@pytest.mark.parametrize(
    "data",
    [
        YAML.encode(),
        codecs.BOM_UTF8 + YAML.encode(),
        codecs.BOM_UTF16_LE + YAML.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + YAML.encode("utf-16-be"),
    ],
)
def test_encodings(data: bytes) -> None:
    text = decode(data, "a.yaml")
    assert text.content == YAML
    assert text.position(0) == Position(1, 1)


@pytest.mark.parametrize(
    ("data", "position"),
    [
        (b"ok\nabc\xe9 x\n", Position(2, 4)),
        ("é\n".encode() + b"\xff", Position(2, 1)),
        (codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), Position(1, 1)),
        (codecs.BOM_UTF16_LE + b"a", Position(1, 1)),
    ],
)
def test_other_encodings_are_refused_with_their_place(data: bytes, position: Position, refusal: Refusal) -> None:
    diagnostic = refusal(lambda: decode(data, "a.yaml"))
    assert (diagnostic.code, diagnostic.position) == ("wrong-encoding", position)


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.json", '{"a": 1}', Format.JSON),
        ("a.yaml", '\n {"a": 1}', Format.JSON),
        ("a.yaml", "{a: 1}", Format.YAML),
        ("a", "{a: 1}", Format.YAML),
        ("a.json", "a: 1", Format.YAML),
        ("a.yaml", "# c\na: 1", Format.YAML),
    ],
)
def test_the_format_is_told_by_the_content(name: str, content: str, form: Format) -> None:
    text, value = parse(decode(content.encode(), name))
    assert (text.format, value) == (form, {"a": 1})


@pytest.mark.parametrize(("name", "code"), [("a.json", "json-syntax"), ("a.yaml", "yaml-syntax"), ("a", "json-syntax")])
def test_a_broken_text_is_reported_in_the_language_its_name_promises(name: str, code: str, refusal: Refusal) -> None:
    assert refusal(lambda: parse(Text(name, '{"a": [1, }', Format.JSON))).code == code


def test_what_cannot_be_read(tmp_path: Path, refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(lambda: read_file(tmp_path / "no.yaml", "no.yaml")).code == "unreadable-file"
    assert refusal(lambda: read_file(tmp_path, "folder")).code == "unreadable-file"
    assert refusal(lambda: read_file(Path("a\0b"), "nul")).code == "unreadable-file"
    assert refusal(lambda: read_file(Path("/dev/null"), "device", only_regular=True)).code == "unreadable-file"
    monkeypatch.setattr(sources, "MAX_BYTES", 10)
    (tmp_path / "big.yaml").write_text("a: 12345678901")
    assert "larger" in refusal(lambda: read_file(tmp_path / "big.yaml", "big.yaml")).message


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://A.example/x", "https://a.example"),
        ("https://a.example:443/x", "https://a.example"),
        ("http://a.example:8080", "http://a.example:8080"),
        ("https://user:pw@a.example/", "https://a.example"),
        ("https://a.example:port/", ""),
        ("https://[", ""),
    ],
)
def test_origins(url: str, expected: str) -> None:
    assert origin(url) == expected
    assert is_url(url)


# -- the network -------------------------------------------------------------------------------------------------------

PAGES = {
    "https://a.example/v1/api.yaml": b"openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {}}\n",
    "https://a.example/common.yaml": b"X: {type: string}\n",
    "https://b.example/other.yaml": b"Y: {type: string}\n",
}


def fetch(url: str) -> bytes:
    if url not in PAGES:
        raise OSError("404")
    return PAGES[url]


def test_no_address_is_fetched_unless_that_is_allowed(refusal: Refusal) -> None:
    assert (
        refusal(lambda: load("https://a.example/v1/api.yaml", diagnostics=Diagnostics())).code == "network-not-allowed"
    )


def test_an_address_that_gives_nothing(refusal: Refusal) -> None:
    network = Network(fetch)
    diagnostic = refusal(lambda: load("https://a.example/none", diagnostics=Diagnostics(), network=network))
    assert (diagnostic.code, diagnostic.message) == ("unreadable-file", "cannot read https://a.example/none: 404")
    with pytest.raises(InputError):
        load("https://[", diagnostics=Diagnostics(), network=network)
