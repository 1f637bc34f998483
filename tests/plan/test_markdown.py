"""Text of a document on Markdown pages: it is read as it was written, and is nothing but text."""

from __future__ import annotations

import pytest

from specmill.plan.markdown import cell, code_cell, code_span, inline, json_lines, markdown

CONTROLS = "\x00\x08\x0b\x1f\x7f\x9f\u2028\u2029\u202a\u202e\u2066\u2069\ud800\udfff"


@pytest.mark.parametrize("sign", r"\`*_{}[]<>#|~!")
def test_every_sign_of_markdown_is_escaped_in_a_line(sign: str) -> None:
    assert inline(f"a{sign}b").text == f"a\\{sign}b"
    assert cell(f"a{sign}b").text == f"a\\{sign}b"


@pytest.mark.parametrize("control", CONTROLS)
def test_what_hides_or_reorders_text_is_dropped(control: str) -> None:
    text = f"a{control}b"
    assert [made(text).text for made in (inline, cell, markdown)] == ["ab"] * 3
    assert code_span(text).text == "`ab`"


def test_a_line_is_one_line() -> None:
    assert inline(" a\n b\t c ").text == "a b c"
    assert cell("a \n b").text == "a b"
    assert cell(" a  b ").text == "a b"
    assert cell("").text == ""


def test_a_cell_keeps_its_code() -> None:
    assert cell("see `a_b|c` and d_e").text == "see `a_b\\|c` and d\\_e"
    assert cell("`a_b` c_d `e_f`").text == "`a_b` c\\_d `e_f`"
    assert cell("a ` b").text == "a \\` b"
    assert cell("`` a").text == " a", "a span of nothing is none"


def test_a_bar_does_not_end_the_cell_of_a_code_span() -> None:
    assert code_cell("a|b").text == "`a\\|b`"
    assert code_cell("ab").text == "`ab`"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("a b", "`a b`"),
        ("a  b", "`a b`"),
        ("a`b", "``a`b``"),
        ("a``b`c", "```a``b`c```"),
        ("`a", "`` `a ``"),
        ("a`", "`` a` ``"),
        ("", "`  `"),
        ("é", "`é`"),
    ],
)
def test_a_code_span_is_longer_than_any_backticks_in_it(text: str, span: str) -> None:
    assert code_span(text).text == span


def test_html_and_images_of_prose_are_inert() -> None:
    assert markdown("<b>x</b> ![i](http://x)").text == "&lt;b>x&lt;/b> !\\[i](http://x)"
    assert markdown("<b>").text == "&lt;b>"
    assert markdown("![i").text == "!\\[i"


@pytest.mark.parametrize("target", ["https://x", "http://x", "#part", "mailto:a@b", " https://x"])
def test_links_of_prose_lead_where_links_may(target: str) -> None:
    assert markdown(f"[a]({target})").text == f"[a]({target})"


@pytest.mark.parametrize("target", ["javascript:x", "file:///x", "../x", " data:x"])
def test_other_links_are_text(target: str) -> None:
    assert markdown(f"[a]({target})").text == f"[a]\\({target.lstrip()})"


def test_prose_keeps_its_lines_and_loses_what_hangs_behind() -> None:
    assert markdown("a  \n\n\tb\n[x] \n").text == "a\n\n    b\n[x]"


def test_json_is_taken_as_it_is_if_no_line_can_end_its_block() -> None:
    assert json_lines('{\n  "a": "`"\n}').text == '{\n  "a": "`"\n}'
    for text in ("```", '{\n  ```"a"', '"é"'):
        with pytest.raises(ValueError, match="no JSON"):
            json_lines(text)
