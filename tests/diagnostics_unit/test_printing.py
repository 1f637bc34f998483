"""Diagnostics as they are printed, to the character."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from textwrap import dedent

import pytest

from specmill.diagnostics import Diagnostic, Diagnostics, InputError, Position
from specmill.document.json_text import parse_json
from specmill.document.positions import Found, locate
from specmill.document.texts import Format as TextFormat
from specmill.document.texts import Text
from specmill.ir import Place
from specmill.printing import Format, render

YAML = "openapi: 3.0.0\npaths:\n\t# tab\n  /a: {get: 日本 x}\n"


class OneFile:
    """A document of one file that counts how often it is asked for positions."""

    def __init__(self, content: str, form: TextFormat = TextFormat.YAML) -> None:
        self.text = Text("specs/v1.yaml", content, form)
        self.asked = 0

    def positions(self, places: Iterable[Place]) -> Mapping[Place, Found]:
        self.asked += 1
        pointers = [place.pointer for place in places if place.file == self.text.file]
        return {Place(self.text.file, pointer): found for pointer, found in locate(self.text, pointers).items()}

    def line(self, file: str, number: int) -> str:
        return self.text.line(number) if file == self.text.file else ""


DOCUMENT = "openapi: 3.0.0\npaths:\n  /a:\n    get: {日本: x}\n"


def place(pointer: str, file: str = "specs/v1.yaml") -> Place:
    return Place(file, pointer)


def test_text() -> None:
    diagnostics = Diagnostics()
    diagnostics.emit("unknown-reference", "there is nothing at '#/x'", place("/paths/~1a/get/日本"), hint="add it")
    diagnostics.emit("wrong-type", "not an object", place("/paths"), at_key=True)
    diagnostics.emit("several-bodies", "no place")
    diagnostics.emit("not-a-reference", "elsewhere", place("/x", "other.yaml"))
    texts = OneFile(DOCUMENT)
    assert render(diagnostics, texts) == dedent("""\
        warning[several-bodies]: no place
        other.yaml: warning[not-a-reference]: elsewhere
        specs/v1.yaml:2:1: warning[wrong-type]: not an object
         2 | paths:
           | ^
        specs/v1.yaml:4:15: warning[unknown-reference]: there is nothing at '#/x'
         4 |     get: {日本: x}
           |                 ^
           = hint: add it
        """)
    assert texts.asked == 1, "all positions of a file in one pass"


def test_nothing_to_say() -> None:
    assert render([], None) == ""
    assert render([], None, Format.GITHUB) == ""
    assert render([], None, Format.JSON) == "[]\n"


def test_an_error_of_the_text_brings_its_own_line() -> None:
    with pytest.raises(InputError) as caught:
        parse_json(Text("a.json", '{\n\t"a": x}', TextFormat.JSON))
    assert render(caught.value.diagnostics, None) == dedent("""\
        a.json:2:7: error[json-syntax]: not valid JSON: Expecting value
         2 |  "a": x}
           |       ^
        """)


def test_a_long_line_is_cut_around_the_caret() -> None:
    content = json.dumps({"k": "a" * 300, "x": "y", "z": "b" * 300})
    texts = OneFile(content, TextFormat.JSON)
    _, source, caret = render([Diagnostic("wrong-type", "m", place("/x"))], texts).splitlines()
    assert source.startswith(" 1 | …aaaa")
    assert source.endswith("bbb…")
    assert len(source) < 140
    assert source[caret.index("^")] == '"'
    assert source[caret.index("^") :].startswith('"y"')


def test_colours() -> None:
    texts = OneFile("a: 1\n")
    assert render([Diagnostic("wrong-type", "m", place("/a"))], texts, colour=True) == (
        "specs/v1.yaml:1:4: \x1b[1;33mwarning[wrong-type]\x1b[0m: m\n 1 | a: 1\n   |    \x1b[33m^\x1b[0m\n"
    )


HOSTILE = "a\x1b[31m\rb\nc\u202ed\u2028\x9b\ud800\u200b é日\tz"


def test_a_document_cannot_write_to_the_terminal() -> None:
    printed = render([Diagnostic("wrong-type", HOSTILE, Place("f\x1b.yaml", ""), hint=HOSTILE)], None)
    shown = "a\\x1b[31m\\rb\\nc\\u202ed\\u2028\\x9b\\ud800\\u200b é日\\tz"
    assert printed == f"f\\x1b.yaml: warning[wrong-type]: {shown}\n   = hint: {shown}\n"
    quoted = Diagnostic("wrong-type", "m", position=Position(1, 4), excerpt="a\x1b\x07b")
    assert render([quoted], None).splitlines()[1:] == [" 1 | a\\x1b\\x07b", "   |          ^"]


def test_json() -> None:
    diagnostics = [
        Diagnostic("unknown-reference", "é", place("/paths/~1a"), hint="h"),
        Diagnostic("json-syntax", "m", position=Position(3, 4)),
    ]
    assert json.loads(render(diagnostics, OneFile(DOCUMENT), Format.JSON)) == [
        {
            "code": "json-syntax",
            "severity": "error",
            "message": "m",
            "file": None,
            "line": 3,
            "column": 4,
            "pointer": None,
            "hint": None,
        },
        {
            "code": "unknown-reference",
            "severity": "warning",
            "message": "é",
            "file": "specs/v1.yaml",
            "line": 4,
            "column": 5,
            "pointer": "/paths/~1a",
            "hint": "h",
        },
    ]


def test_github() -> None:
    diagnostics = [
        Diagnostic("unknown-reference", "100%\n::error::x", place("/paths", "specs/v1.yaml"), hint="h"),
        Diagnostic("nullable-reference", "n", place("", "a,b:c.yaml")),
        Diagnostic("json-syntax", "m"),
    ]
    assert render(diagnostics, OneFile(DOCUMENT), Format.GITHUB) == (
        "::error title=json-syntax::m\n"
        "::notice file=a%2Cb%3Ac.yaml,title=nullable-reference::n\n"
        "::warning file=specs/v1.yaml,title=unknown-reference,line=3,col=3::100%25\\n::error::x%0Ahint: h\n"
    )
